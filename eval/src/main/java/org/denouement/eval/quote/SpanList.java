package org.denouement.eval.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.denouement.model.text.Span;

/** The spans of one source, cue or content: in order, each once, empty ones left out. */
record SpanList(List<Span> spans) {
    SpanList {
        spans = List.copyOf(new TreeSet<>(spans));
    }

    static SpanList of(Iterable<Span> spans) {
        List<Span> filled = new ArrayList<>();
        spans.forEach(span -> {
            if (!span.isEmpty()) {
                filled.add(span);
            }
        });
        return new SpanList(filled);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean overlaps(SpanList other) {
        return spans.stream().anyMatch(span -> other.spans.stream().anyMatch(span::overlaps));
    }

    boolean within(SpanList other) {
        return spans.stream().allMatch(span -> other.spans.stream().anyMatch(outer -> outer.contains(span)));
    }
}
