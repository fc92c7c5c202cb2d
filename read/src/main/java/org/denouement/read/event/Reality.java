package org.denouement.read.event;

import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;

/**
 * What the words claim of an event: the status, whether it is denied, the head of the clause that tells it whole (« a
 * menacé de quitter » for « quitter »), who says so (the token, or {@link Tree#NONE}), the tense, and the words' reason.
 */
record Reality(Status status, boolean negated, int clause, int source, Tense tense, Reason because) {
    /** How the words place it in time. */
    enum Tense {
        PAST,
        /** Before another past: « avait quitté ». */
        ANTERIOR,
        PRESENT,
        FUTURE,
        NONE
    }

    Reality with(Status other, Reason why) {
        return new Reality(other, negated, clause, source, tense, why);
    }

    Reality negatedIf(boolean denied) {
        return new Reality(status, negated != denied, clause, source, tense, because);
    }

    Reality toldBy(int speaker) {
        return new Reality(status, negated, clause, speaker, tense, because);
    }

    Reality inClause(int head) {
        return new Reality(status, negated, head, source, tense, because);
    }

    boolean isHypothetical() {
        return status == Status.HYPOTHETICAL;
    }
}
