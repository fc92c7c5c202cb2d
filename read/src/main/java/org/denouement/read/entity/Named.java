package org.denouement.read.entity;

import org.denouement.model.reading.EntityMention;
import org.denouement.model.text.Span;

/** A name of the article with its place in its sentence, and whom it names: the same {@code who} for one and the same. */
record Named(EntityMention mention, Candidate at, String who) {
    Span span() {
        return mention.span();
    }

    int sentence() {
        return at.index();
    }

    /** Whether the name is the subject of a verb. */
    boolean isSubject() {
        return at.sentence().token(at.head()).is("nsubj");
    }
}
