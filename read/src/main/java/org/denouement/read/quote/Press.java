package org.denouement.read.quote;

import java.util.Locale;
import org.denouement.model.text.Span;

/** Tells the name of an outlet: one of the list, one with a word of the press in it, or one called a paper or a radio. */
final class Press {
    private static final int REACH = 2;

    private final QuoteLexicon lexicon;
    private final Passage passage;

    Press(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /** The words from {@code from} to {@code to}, both included. */
    boolean isOutlet(int from, int to) {
        Span span = passage.span(from, to);
        if (lexicon.isOutlet(passage.folded().substring(span.start(), span.end()))) {
            return true;
        }
        for (int i = from; i <= to; i++) {
            boolean capital = Character.isUpperCase(passage.token(i).form().codePointAt(0));
            if (capital && lexicon.is("press", passage.form(i))) {
                return true;
            }
        }
        return isCalledPaper(from, to);
    }

    /** "the newspaper L’Estuaire", "Northlight radio", « le quotidien La Digue ». */
    private boolean isCalledPaper(int from, int to) {
        for (int i = Math.max(passage.sentenceStart(from), from - REACH); i < from; i++) {
            if (isMedium(i)) {
                return true;
            }
        }
        return to + 1 <= passage.sentenceEnd(to) && isMedium(to + 1);
    }

    private boolean isMedium(int i) {
        return passage.hasUpos(i, "NOUN", "PROPN", "ADJ")
                && (lexicon.is("medium", passage.lemma(i).toLowerCase(Locale.ROOT))
                        || lexicon.is("medium", passage.form(i)));
    }

    /** The first name of an outlet in the words from {@code from} on, within {@code reach} words; its last word too. */
    static int lastOfName(Passage passage, int from) {
        int to = from;
        while (to < passage.size() && (isNamePart(passage, to) || to > from && isLink(passage, to))) {
            to++;
        }
        return to - 1;
    }

    /** « La Gazette du Port »: a preposition or article between two parts of a name. */
    private static boolean isLink(Passage passage, int i) {
        return passage.hasUpos(i, "ADP", "DET")
                && passage.form(i).length() <= 3
                && i + 1 < passage.size()
                && isNamePart(passage, i + 1);
    }

    static boolean isNamePart(Passage passage, int i) {
        return Character.isUpperCase(passage.token(i).form().codePointAt(0));
    }
}
