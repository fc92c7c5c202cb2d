package org.denouement.read.quote;

import java.util.List;
import org.denouement.model.text.Span;

/** How far what is told reaches: the tree's clause, mended where marks and the rest of the sentence show it cut short. */
final class ContentReach {
    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final List<Marked> marked;

    ContentReach(QuoteLexicon lexicon, Passage passage, List<Marked> marked) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.marked = marked;
    }

    /** A clause runs to the end of its sentence unless what follows clearly is the article's own. */
    Span clause(int from, int to, int verb) {
        return balanced(trimmed(from, turn(from, end(to, verb))));
    }

    /** « que le vol partirait, MAIS LES PASSAGERS attendent »: a contrast with a noun of its own as subject is the article's. */
    private int turn(int from, int to) {
        for (int i = from + 2; i + 2 < to; i++) {
            boolean contrast = passage.form(i).equals(",")
                    && lexicon.is("contrast", passage.form(i + 1))
                    && passage.hasUpos(i + 2, "DET", "PROPN");
            if (contrast && isSubject(i + 2, to)) {
                return i - 1;
            }
        }
        return to;
    }

    /** Whether the noun phrase that begins at {@code from} is a subject. */
    private boolean isSubject(int from, int to) {
        for (int i = from; i <= Math.min(to, from + 4); i++) {
            if (passage.token(i).is("nsubj") && passage.hasUpos(i, "NOUN", "PROPN")) {
                return passage.first(i) <= from;
            }
        }
        return false;
    }

    Span phrase(int from, int to) {
        return balanced(trimmed(from, to));
    }

    private int end(int to, int verb) {
        int last = passage.sentenceEnd(verb);
        int end = to;
        while (end < last && !isBreak(end + 1, verb)) {
            end++;
        }
        return end;
    }

    /** A comma before a relative pronoun or a conjunction, or a clause that stands beside the cue's. */
    private boolean isBreak(int i, int verb) {
        if (passage.form(i).equals(";")
                || passage.form(i).equals("—")
                || passage.form(i).equals("--")) {
            return true;
        }
        if (!passage.form(i).equals(",") || i + 1 >= passage.size()) {
            return passage.hasUpos(i, "CCONJ") && beside(i, verb);
        }
        return lexicon.is("relative", passage.form(i + 1))
                || lexicon.is("contrast", passage.form(i + 1))
                || passage.hasUpos(i + 1, "CCONJ") && beside(i + 1, verb)
                || passage.hasUpos(i + 1, "VERB") && passage.head(i + 1) == verb;
    }

    /** "He said it would rain AND LEFT": the conjunction opens a clause that goes with the cue, not with what is told. */
    private boolean beside(int conjunction, int verb) {
        int joined = passage.head(conjunction);
        return joined > conjunction && passage.head(joined) == verb;
    }

    Span trimmed(int from, int to) {
        int start = from;
        while (start < to && ",.;:—–-".contains(passage.form(start))) {
            start++;
        }
        int end = to;
        while (end > start && ",.;:…—–-".contains(passage.form(end))) {
            end--;
        }
        return passage.span(start, end);
    }

    /** What begins or ends within marks takes them in whole. */
    private Span balanced(Span span) {
        Span whole = span;
        for (Marked stretch : marked) {
            if (stretch.depth() == 0
                    && stretch.outer().overlaps(whole)
                    && stretch.outer().start() >= span.start()) {
                whole = whole.cover(stretch.outer());
            }
        }
        return whole.end() > span.end() ? whole : span;
    }
}
