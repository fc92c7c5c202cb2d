package org.denouement.eval.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/**
 * Our quotations as PolNeAR's guidelines count attributions: quotation marks belong to the content, and what stands
 * inside the content of another attribution is not annotated.
 */
final class PolnearView {
    private static final String MARKS = "“”\"«»‘’'„";

    private final String text;

    private PolnearView(String text) {
        this.text = text;
    }

    static List<AttributionSpans> of(Reading reading) {
        PolnearView view = new PolnearView(reading.text());
        List<AttributionSpans> all = new ArrayList<>();
        for (Quotation quotation : reading.quotations()) {
            quotation.attribution().cue().ifPresent(cue -> all.add(view.attribution(quotation, cue)));
        }
        return all.stream()
                .filter(inner -> all.stream()
                        .noneMatch(outer -> outer != inner
                                && !outer.content().equals(inner.content())
                                && inner.cue().within(outer.content())))
                .toList();
    }

    private AttributionSpans attribution(Quotation quotation, Span cue) {
        Optional<Span> source = quotation.attribution().source();
        return new AttributionSpans(
                SpanList.of(source.map(span -> List.of(withComma(span, cue))).orElse(List.of())),
                SpanList.of(List.of(cue)),
                SpanList.of(quotation.content().stream().map(this::withMarks).toList()));
    }

    /** "Sally, who is the drummer," says: a comma that closes what a comma opened belongs to the source. */
    private Span withComma(Span source, Span cue) {
        boolean paired =
                source.in(text).indexOf(',') >= 0 && source.end() < cue.start() && text.charAt(source.end()) == ',';
        return paired ? Span.of(source.start(), source.end() + 1) : source;
    }

    private Span withMarks(Span span) {
        int start = span.start();
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Span.of(start, end);
    }
}
