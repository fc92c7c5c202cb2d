package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds clauses such as « , a déclaré le maire, » and ", the mayor said," in a run of words. */
final class Incises {
    private static final int LONGEST = 30;

    private final Passage passage;
    private final ZoneCues cues;

    Incises(QuoteLexicon lexicon, Passage passage) {
        this.passage = passage;
        this.cues = new ZoneCues(lexicon, passage);
    }

    /** In the words from {@code from} (included) to {@code to}; the first clause is not one: something must precede it. */
    List<Incise> find(int from, int to) {
        List<Incise> found = new ArrayList<>();
        int last = from;
        for (int i = from + 1; i + 1 < to; i++) {
            if (i > last && opens(i)) {
                Optional<Incise> incise = at(from, i + 1, to);
                incise.ifPresent(found::add);
                last = incise.map(Incise::to).orElse(last);
            }
        }
        return found;
    }

    /** In a line of dialogue also after words without a verb: « — Jamais, tranche-t-elle. » */
    List<Incise> ofLine(int from, int to) {
        List<Incise> found = find(from, to);
        for (int i = from + 1; found.isEmpty() && i + 1 < to; i++) {
            if (opens(i)) {
                found = within(i + 1, to).map(List::of).orElse(List.of());
            }
        }
        return found;
    }

    private Optional<Incise> within(int start, int to) {
        int end = start;
        while (end < to && !closes(end)) {
            end++;
        }
        int last = end;
        return end - start < 1 || end - start > LONGEST
                ? Optional.empty()
                : cues.inverted(start, end, true).map(cue -> new Incise(start, last, cue));
    }

    /** After a comma, a dash, or the end of a question that goes on in lower case. */
    private boolean opens(int i) {
        String form = passage.form(i);
        boolean asked = form.equals("?") || form.equals("!");
        return form.equals(",")
                || form.equals("—")
                || form.equals("–")
                || asked && Character.isLowerCase(passage.token(i + 1).form().codePointAt(0));
    }

    /** Whether a finite verb stands in the words before: only a clause can be attributed. */
    private boolean isClause(int from, int to) {
        for (int i = from; i < to; i++) {
            String form = passage.token(i).feature("VerbForm");
            if (passage.hasUpos(i, "AUX") || passage.hasUpos(i, "VERB") && (form.isEmpty() || form.equals("Fin"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * « Cette loi, a déclaré la ministre, sera votée »: no single comma parts a subject from its verb, so what follows
     * the first comma is a clause of its own.
     */
    private boolean isFirstComma(int from, int comma) {
        for (int i = from; i < comma; i++) {
            if (passage.form(i).equals(",")) {
                return false;
            }
        }
        return passage.form(comma).equals(",");
    }

    private Optional<Incise> at(int from, int start, int to) {
        int end = start;
        while (end < to && !closes(end)) {
            end++;
        }
        if (end - start < 1 || end - start > LONGEST) {
            return Optional.empty();
        }
        int after = end;
        boolean parts = isFirstComma(from, start - 1);
        boolean whole = isClause(from, start - 1)
                || parts && end < to && passage.form(end).equals(",") && isClause(end + 1, to);
        if (!whole) {
            return Optional.empty();
        }
        return cues.parenthetic(start, end, to, parts)
                .map(cue -> new Incise(
                        start,
                        Math.max(
                                after,
                                passage.from(
                                        cue.source().map(span -> span.end()).orElse(0))),
                        cue));
    }

    private boolean closes(int i) {
        return passage.hasUpos(i, "PUNCT") && ",.;:!?…—–«»“”\"".contains(passage.form(i));
    }
}
