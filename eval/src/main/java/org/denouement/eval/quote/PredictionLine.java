package org.denouement.eval.quote;

import java.util.List;
import java.util.stream.Collectors;

/** One line of predictions: {@code {"id": …, "attributions": [{"source": [[0, 5]], "cue": …, "content": …}]}}. */
final class PredictionLine {
    private final String text;

    private PredictionLine(String text) {
        this.text = text;
    }

    static String of(String id, String text, List<AttributionSpans> attributions) {
        PredictionLine line = new PredictionLine(text);
        return "{\"id\": \"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"attributions\": ["
                + attributions.stream().map(line::attribution).collect(Collectors.joining(", ")) + "]}";
    }

    private String attribution(AttributionSpans attribution) {
        return "{\"source\": " + ranges(attribution.source()) + ", \"cue\": " + ranges(attribution.cue())
                + ", \"content\": " + ranges(attribution.content()) + "}";
    }

    /** In code points, as the corpus counts. */
    private String ranges(SpanList spans) {
        return spans.spans().stream()
                .map(span ->
                        "[" + text.codePointCount(0, span.start()) + ", " + text.codePointCount(0, span.end()) + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
