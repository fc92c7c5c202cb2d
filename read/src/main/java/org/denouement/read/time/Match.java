package org.denouement.read.time;

import org.denouement.model.text.Span;

/** Words that a rule fits: from word {@code from} to {@code to}, excluded, and what was caught in them. */
record Match(Rule rule, int from, int to, int end, Slots slots) {
    Span span(Words words) {
        return Span.of(words.get(from).start(), words.get(to - 1).end());
    }

    Match with(Slots others) {
        return new Match(rule, from, to, end, others);
    }

    int length() {
        return to - from;
    }
}
