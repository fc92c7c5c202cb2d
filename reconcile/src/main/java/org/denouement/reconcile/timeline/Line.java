package org.denouement.reconcile.timeline;

/**
 * The words that tell a claim alone, all of them the source's: its clause, led by the subject that stands before it, and
 * without the pronoun that makes a clause depend on a noun (« la société […] a rappelé »). The penalty says how badly
 * they do.
 */
record Line(String words, int penalty) {
    /** What stands for the words of the source that are left out. */
    static final String GAP = " […] ";

    static final int SCRAP = 35;

    static Line of(Claim claim) {
        return claim.reading()
                .sentenceAt(claim.mention().trigger().start())
                .flatMap(sentence -> Clause.of(claim, sentence))
                .map(Clause::line)
                .orElseGet(() -> new Line(clean(claim.words(claim.mention().clause())), 0));
    }

    /** Whether who speaks tells it of themselves: « Nous lui présentons nos excuses ». */
    static boolean isOwnVoice(Claim claim) {
        return claim.reading()
                .sentenceAt(claim.mention().trigger().start())
                .flatMap(sentence -> Clause.of(claim, sentence))
                .filter(Clause::isOwnVoice)
                .isPresent();
    }

    boolean isScrap() {
        return penalty >= SCRAP;
    }

    static String clean(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
