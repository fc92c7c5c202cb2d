package org.denouement.read.quote;

import java.util.List;

/** Whether somebody is told to have said something: not asked, denied, refused, alleged or only possible. */
final class Assertions {
    private static final int FARTHEST = 3;

    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final Sources sources;

    Assertions(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.sources = new Sources(lexicon, passage);
    }

    /** Of a clause that a verb tells: "did not say that" gives nobody any words. */
    boolean ofClause(int verb) {
        int subject = sources.subject(verb, 1);
        if (subject >= 0 && lexicon.is("nobody", passage.form(subject))) {
            return false;
        }
        int governor = passage.head(verb);
        boolean under = passage.token(verb).is("xcomp") && governor >= 0;
        if (under && lexicon.is("modal", passage.lemma(governor))) {
            return false;
        }
        boolean infinitive = passage.token(verb).feature("VerbForm").equals("Inf") && passage.child(verb, "aux") < 0;
        boolean light = under && lexicon.is("light", passage.lemma(governor));
        if (infinitive && !light || passage.form(passage.sentenceEnd(verb)).equals("?")) {
            return false;
        }
        for (int child : passage.children(verb)) {
            boolean aux = passage.token(child).is("aux");
            boolean modal = aux
                    && passage.token(child).feature("VerbForm").equals("Fin")
                    && passage.token(child).feature("Tense").isEmpty();
            boolean open = aux && passage.token(child).feature("Mood").equals("Cnd");
            if (isNegation(child) || modal || open) {
                return false;
            }
        }
        return !passage.token(verb).feature("Mood").equals("Cnd")
                && !passage.token(verb).feature("Mood").equals("Imp")
                && !isUnderDoubt(verb);
    }

    /**
     * Of very words that begin at {@code start}, behind their verb: "never said “…”", « aurait pu dire : “…” ». What is not
     * said may still lead to what is: "did not hold back: “…”", « n'en dit pas plus : “…” ».
     */
    boolean ofMarks(Cue cue, int start) {
        int verb = cue.word();
        if (!passage.hasUpos(verb, "VERB", "AUX") || verb > start) {
            return true;
        }
        boolean beside = isBeside(verb, start);
        boolean negated = beside
                && lexicon.is("plain", passage.lemma(verb))
                && passage.children(verb).stream().anyMatch(this::isNegation);
        return !negated && !isPossible(verb) && !isAskedAround(start) && !isUnderDoubt(verb);
    }

    /** "as she is alleged to have said" */
    boolean isAlleged(int verb) {
        return passage.hasUpos(verb, "VERB", "AUX") && isUnderDoubt(verb);
    }

    private boolean isBeside(int verb, int start) {
        for (int i = verb + 1; i < start; i++) {
            if (!passage.hasUpos(i, "PUNCT", "SCONJ")) {
                return false;
            }
        }
        return true;
    }

    private boolean isNegation(int child) {
        return passage.token(child).feature("Polarity").equals("Neg") || lexicon.is("never", passage.form(child));
    }

    /** « aurait pu dire », "should have said": the auxiliary, or the verb above, makes it only possible. */
    private boolean isPossible(int verb) {
        boolean auxiliary = passage.children(verb).stream()
                .anyMatch(child -> passage.token(child).is("aux") && lexicon.is("possible", passage.form(child)));
        int governor = passage.head(verb);
        boolean under =
                governor >= 0 && passage.token(verb).is("xcomp") && lexicon.is("modal", passage.lemma(governor));
        return auxiliary || under && isConditional(governor);
    }

    private boolean isConditional(int verb) {
        return passage.token(verb).feature("Mood").equals("Cnd")
                || passage.children(verb).stream()
                        .anyMatch(child -> passage.token(child).is("aux")
                                && passage.token(child).feature("Mood").equals("Cnd"));
    }

    /** "Did she say “…”?": the mark of the question stands behind the words, not among them. */
    private boolean isAskedAround(int start) {
        int end = passage.sentenceEnd(start);
        return passage.form(end).equals("?") && end > 0 && "»”\"".contains(passage.form(end - 1));
    }

    /** "denied that he had said", "refused to say", "is alleged to have said". */
    private boolean isUnderDoubt(int verb) {
        int that = passage.child(verb, "mark");
        if (that > passage.sentenceStart(verb) && lexicon.is("denied", passage.form(that - 1))) {
            return true;
        }
        int at = verb;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            int governor = passage.head(at);
            if (governor < 0 || governor > verb || !isComplement(at)) {
                return false;
            }
            String lemma = passage.lemma(governor);
            boolean clause = passage.token(at).is("ccomp");
            boolean negated = passage.children(governor).stream().anyMatch(this::isNegation);
            if (clause && lexicon.is("denies", lemma) && !negated
                    || !clause && lexicon.is("refuses", lemma) && !negated
                    || !clause && lexicon.is("alleges", lemma)) {
                return true;
            }
            at = governor;
        }
        return false;
    }

    private boolean isComplement(int verb) {
        return List.of("ccomp", "xcomp", "advcl", "aux").stream().anyMatch(passage.token(verb)::is);
    }
}
