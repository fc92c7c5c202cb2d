package org.denouement.read.quote;

import java.util.List;

/**
 * One use of a verb as a cue: the words that must follow it ({@code "point out"} has {@code ["out"]}), whether it is
 * reflexive or stands with the copula ({@code "be worried"}), its class, and the words that lead to what is said.
 */
record VerbUse(List<String> rest, Form form, CueClass kind, List<String> leads) {
    /** How the verb stands. */
    enum Form {
        PLAIN,
        REFLEXIVE,
        COPULA
    }

    VerbUse {
        rest = List.copyOf(rest);
        leads = List.copyOf(leads);
    }
}
