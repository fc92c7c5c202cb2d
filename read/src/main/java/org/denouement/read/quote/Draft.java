package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * A quotation before its circumstances are read: {@code frame} is the stretch around the cue in which channel, relay,
 * time and addressee are looked for.
 */
record Draft(QuotationManner manner, List<Span> content, Optional<Cue> cue, Span frame, String rule, Reason because) {
    Draft {
        content = List.copyOf(content);
    }

    Draft and(Span more) {
        List<Span> spans = new ArrayList<>(content);
        spans.add(more);
        return new Draft(manner, spans, cue, frame, rule, because);
    }

    Draft as(QuotationManner other, String otherRule) {
        return new Draft(other, content, cue, frame, otherRule, because);
    }

    Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
