package org.denouement.read.quote;

import java.util.List;
import org.denouement.model.text.Span;

/** One stretch between quotation marks and the words around it in its paragraph, up to the stretches beside it. */
final class Zone {
    private final Passage passage;
    private final Marked stretch;
    private final int beforeFrom;
    private final int afterTo;

    private Zone(Passage passage, Marked stretch, int beforeFrom, int afterTo) {
        this.passage = passage;
        this.stretch = stretch;
        this.beforeFrom = beforeFrom;
        this.afterTo = afterTo;
    }

    static Zone of(Passage passage, List<Marked> stretches, int index) {
        Marked stretch = stretches.get(index);
        int start = passage.from(stretch.outer().start());
        int earliest =
                index == 0 ? 0 : passage.from(stretches.get(index - 1).outer().end());
        int from = start;
        while (from > earliest && !endsSentence(passage, from - 1)) {
            from--;
        }
        int end = passage.from(stretch.outer().end());
        int latest = index + 1 == stretches.size()
                ? passage.size()
                : passage.from(stretches.get(index + 1).outer().start());
        int to = end;
        while (to < latest && !endsSentence(passage, to)) {
            to++;
        }
        return new Zone(passage, stretch, from, to);
    }

    private static boolean endsSentence(Passage passage, int i) {
        String form = passage.form(i);
        boolean last = i + 1 == passage.size() || passage.sentence(i + 1) != passage.sentence(i);
        return form.equals("!")
                || form.equals("?")
                || form.equals("…")
                || form.equals(";")
                || (form.equals(".") || last) && passage.hasUpos(i, "PUNCT") && !form.equals(":") && !form.equals(",");
    }

    Passage passage() {
        return passage;
    }

    Marked stretch() {
        return stretch;
    }

    int beforeFrom() {
        return beforeFrom;
    }

    int afterTo() {
        return afterTo;
    }

    /** The first word (or mark) of the stretch. */
    int start() {
        return passage.from(stretch.outer().start());
    }

    /** The first word after the stretch. */
    int end() {
        return passage.from(stretch.outer().end());
    }

    boolean opensPassage() {
        return start() == 0 || passage.span(0, start() - 1).in(passage.text()).length() <= 2;
    }

    /** Letters, not only numbers and signs. */
    boolean hasWords() {
        return stretch.inner().in(passage.text()).codePoints().anyMatch(Character::isLetter);
    }

    /** « Le quartier dit « des Fontaines » est bouclé »: without comma or colon before it, a verb goes on after it. */
    boolean isInsidePhrase(Cue cue) {
        boolean goesOn = end() < afterTo && passage.hasUpos(end(), "AUX", "VERB");
        boolean apposed = cue.word() > 0 && passage.form(cue.word() - 1).equals(",");
        return isEmbedded() && !startsLikeSentence() && (goesOn || apposed);
    }

    private boolean startsLikeSentence() {
        return Character.isUpperCase(stretch.inner().in(passage.text()).codePointAt(0));
    }

    /** Whether words before it may lead to it: they end in a colon or comma, or the stretch begins like a sentence. */
    boolean leads() {
        if (start() <= beforeFrom) {
            return false;
        }
        String last = passage.form(start() - 1);
        return last.equals(":") || last.equals(",") || startsUpper() || passage.hasUpos(start() - 1, "VERB");
    }

    private boolean startsUpper() {
        int first = stretch.inner().in(passage.text()).codePointAt(0);
        return Character.isUpperCase(first) || !Character.isLetter(first);
    }

    /** Whether what follows may belong to it: after a full stop inside the marks, only what begins in lower case. */
    boolean mayBeFollowed() {
        if (end() >= afterTo) {
            return false;
        }
        char last = stretch.inner().in(passage.text()).charAt(stretch.inner().length() - 1);
        int next = end();
        while (next < afterTo - 1 && passage.hasUpos(next, "PUNCT")) {
            next++;
        }
        boolean lower = Character.isLowerCase(passage.token(next).form().codePointAt(0));
        boolean comma = passage.form(end()).equals(",")
                || passage.hasUpos(end(), "PUNCT") && !passage.form(end()).equals(".");
        return last != '.' || lower || comma;
    }

    /** Words of the same clause stand directly before it. */
    boolean isEmbedded() {
        if (start() <= beforeFrom) {
            return false;
        }
        String last = passage.form(start() - 1);
        return !last.equals(":") && !passage.hasUpos(start() - 1, "PUNCT");
    }

    Span fromClauseStart() {
        int from = passage.sentenceStart(start());
        while (from < start() && passage.hasUpos(from, "PUNCT", "CCONJ")) {
            from++;
        }
        return passage.token(from).span().cover(stretch.inner());
    }

    /** Whether it reads as a sentence or more. */
    boolean isWhole() {
        return DirectSpeech.isSentence(passage, stretch.inner());
    }

    /** Nothing of the same sentence stands before it, and nothing but its end after it. */
    boolean standsAlone() {
        String last =
                stretch.inner().in(passage.text()).substring(stretch.inner().length() - 1);
        boolean ended = ".!?…".contains(last);
        return start() <= beforeFrom && (ended || end() >= afterTo || passage.hasUpos(end(), "PUNCT"));
    }

    /** « La maire a son idée : « J’irai à pied. » »: a whole sentence behind a colon is said by somebody. */
    boolean isAnnounced() {
        return start() > beforeFrom && passage.form(start() - 1).equals(":");
    }

    /** Whether the clause of {@code cue}, which belongs to the stretch before, is all that stands between. */
    boolean follows(int cue) {
        return cue >= 0
                && cue < start()
                && (passage.sentence(start() - 1) == passage.sentence(cue) || beforeFrom == start());
    }
}
