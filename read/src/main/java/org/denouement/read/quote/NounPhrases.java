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
        int head = from;
        while (head + 1 < to
                && passage.head(head) >= from
                && passage.head(head) < to
                && passage.head(head) != head
                && passage.first(passage.head(head)) >= from) {
            head = passage.head(head);
        }
        return around(head, from, to);
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
