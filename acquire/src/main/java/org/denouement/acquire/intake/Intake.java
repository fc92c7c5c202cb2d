package org.denouement.acquire.intake;

import org.denouement.model.article.Diagnostic;

/** Where a format hands in what it found: drafts of articles, material out of a container, and what went wrong. */
public interface Intake {
    void article(Draft draft);

    /** Something inside a container, to be read by whichever format accepts it. */
    void member(Material material);

    void say(Diagnostic diagnostic);
}
