package org.denouement.read.reference;

import java.util.List;
import java.util.Optional;

/** Whom a word means: the one chosen, by which rule, or the several it may mean; nobody when there are none. */
record Choice(Optional<Referent> chosen, String rule, List<Referent> several) {
    static final Choice NOBODY = new Choice(Optional.empty(), "none", List.of());

    Choice {
        several = List.copyOf(several);
    }

    static Choice of(Referent chosen, String rule) {
        return new Choice(Optional.of(chosen), rule, List.of());
    }

    static Choice among(List<Referent> several) {
        return new Choice(Optional.empty(), "several", several);
    }
}
