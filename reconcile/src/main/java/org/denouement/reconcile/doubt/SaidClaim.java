package org.denouement.reconcile.doubt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.Reading;

/**
 * A claim with what is known of it: the place of its sentence in the article, whom it concerns and who says it as cast
 * ids or in words, the article's day, the words of meaning around it.
 */
record SaidClaim(ClaimMention claim, Reading reading, int sentence, Parties parties, Set<String> words) {

    record Parties(Optional<String> whom, Optional<String> voice, Optional<LocalDate> day) {}

    String article() {
        return reading.article().id();
    }

    boolean isWeak() {
        return claim.rule().startsWith("claims.weak");
    }

    boolean isOnlyIfHeard() {
        return isWeak() || claim.rule().startsWith("claims.heard");
    }

    /** Whether it concerns a body that its article does not name: « la direction ». */
    boolean isOfBody() {
        return claim.rule().endsWith(".body");
    }
}
