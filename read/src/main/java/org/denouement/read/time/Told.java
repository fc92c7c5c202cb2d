package org.denouement.read.time;

/**
 * A time told: the match, its period, whether its year was given, where it stands in what is told, and whether it opens
 * its sentence. A look back ("the previous day", a verb in the pluperfect) and the day on which something was merely said
 * (", the company said Monday") are asides: what follows does not count from them.
 */
record Told(Match match, Period period, boolean stated, Standing standing, boolean opens) {
    /** Where a time stands in what is told. */
    enum Standing {
        NARRATED,
        SAID,
        ASIDE
    }

    boolean isNarrated() {
        return standing == Standing.NARRATED;
    }
}
