package org.denouement.reconcile.speech;

import java.util.Optional;
import org.denouement.model.reading.Gender;
import org.denouement.model.text.Reason;

/**
 * Who spoke: a cast id or nobody known, and why. {@code phrase} is what the article calls the source, {@code ""} when it
 * says nothing. Where the article itself leaves the speaker open, another report of the same words may tell: {@code open},
 * and {@code gender} that of its pronoun.
 */
record Speaker(Optional<String> entity, String phrase, Reason because, boolean open, Gender gender) {
    static Speaker of(String entity, String phrase, Reason because) {
        return new Speaker(Optional.of(entity), phrase, because, false, Gender.UNKNOWN);
    }

    static Speaker unknown(String phrase, Reason because) {
        return new Speaker(Optional.empty(), phrase, because, false, Gender.UNKNOWN);
    }

    /** Nobody known, whom another report of the same words may name. */
    static Speaker open(String phrase, Reason because, Gender gender) {
        return new Speaker(Optional.empty(), phrase, because, true, gender);
    }
}
