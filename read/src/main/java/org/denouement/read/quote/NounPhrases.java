package org.denouement.read.quote;

import org.denouement.model.text.Span;

/** How far the phrase of a source reaches, with its appositions: « Jean Dupont, maire de Lille, ». */
final class NounPhrases {
    private final Passage passage;

    NounPhrases(Passage passage) {
        this.passage = passage;
    }

    /** The phrase that begins at {@code from}, before {@code to}. */
    Span from(int from, int to) {
        int end = from;
        while (end + 1 < to && !isBreak(end + 1) && belongs(end + 1, from)) {
            end++;
        }
        int apposed = apposition(end + 1, to);
        if (apposed > end && isNamed(from, end)) {
            end = apposed;
        }
        while (end > from && passage.hasUpos(end, "PUNCT", "CCONJ", "ADP", "SCONJ")) {
            end--;
        }
        return passage.span(from, end);
    }

    private boolean isBreak(int i) {
        return passage.hasUpos(i, "PUNCT") && !passage.form(i).equals("-")
                || passage.hasUpos(i, "VERB", "AUX", "SCONJ");
    }

    /** Pronouns and adverbs end a phrase, unless the tree says that they belong to it. */
    private boolean belongs(int i, int from) {
        if (passage.hasUpos(i, "PRON", "ADV")) {
            return passage.head(i) >= from && passage.head(i) < i;
        }
        return !passage.hasUpos(i, "ADP") || !leavesPhrase(i, from);
    }

    /** A preposition whose noun hangs on something before the phrase begins another complement. */
    private boolean leavesPhrase(int preposition, int from) {
        int noun = passage.head(preposition);
        return noun > preposition
                && (passage.head(noun) < from || passage.token(noun).is("obl"));
    }

    private boolean isNamed(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (passage.hasUpos(i, "PROPN")) {
                return true;
            }
        }
        return false;
    }

    /** The last word of « , maire de Lille » before a comma or the end; {@code -1} when what follows is none. */
    private int apposition(int comma, int to) {
        if (comma + 1 >= to
                || !passage.form(comma).equals(",")
                || !passage.hasUpos(comma + 1, "NOUN", "ADJ", "NUM", "DET")) {
            return -1;
        }
        boolean bare = !passage.hasUpos(comma + 1, "DET")
                || passage.token(comma + 1).feature("Definite").equals("Ind");
        boolean apposed = false;
        int i = comma + 1;
        while (i < to && !passage.form(i).equals(",") && !isTerminal(i)) {
            if (passage.hasUpos(i, "VERB", "AUX") && !passage.token(i).is("acl")) {
                return -1;
            }
            apposed |= passage.token(i).is("appos");
            i++;
        }
        return bare || apposed ? i - 1 : -1;
    }

    private boolean isTerminal(int i) {
        return passage.hasUpos(i, "PUNCT") && ".!?;:".contains(passage.form(i));
    }

    /** The subtree of {@code head} within {@code from} and {@code to} (excluded), without marks at its end. */
    Span around(int head, int from, int to) {
        int start = Math.max(from, passage.first(head));
        int end = Math.min(to - 1, passage.last(head));
        while (end > head && passage.hasUpos(end, "PUNCT", "CCONJ", "ADV", "SCONJ")) {
            end--;
        }
        while (start < head && passage.hasUpos(start, "PUNCT", "ADP", "CCONJ")) {
            start++;
        }
        return passage.span(Math.min(start, end), end);
    }
}
