package org.denouement.read.entity;

import org.denouement.model.reading.EntityMention;
import org.denouement.model.text.Span;

/** A name of the article with its place in its sentence, and whom it names: the same {@code who} for one and the same. */
record Named(EntityMention mention, Candidate at, String who) {
    /** The members of a list of names are all subjects when the first is; longer lists than this are not followed. */
    private static final int LIST = 10;

    Span span() {
        return mention.span();
    }

    int sentence() {
        return at.index();
    }

    /** Whether the name is the subject of a verb. */
    boolean isSubject() {
        int token = at.head();
        for (int steps = 0; steps < LIST && at.sentence().token(token).is("conj"); steps++) {
            token = at.sentence().token(token).head();
        }
        return at.sentence().token(token).is("nsubj");
    }
}
