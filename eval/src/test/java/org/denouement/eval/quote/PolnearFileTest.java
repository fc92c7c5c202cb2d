package org.denouement.eval.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.model.text.Span;
import org.junit.jupiter.api.Test;

class PolnearFileTest {
    private static final String TEXT = "She said it would rain.";
    private static final String GOLD = "T1\tSource 0 3\tShe\nT2\tCue 4 8\tsaid\nT3\tContent 9 17;18 22\tit would rain\n"
            + "T4\tAttribution 4 8\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";

    @Test
    void readsSourceCueAndContent() {
        AttributionSpans attribution = PolnearFile.parse(GOLD, TEXT).get(0);
        assertThat(attribution.source().spans()).containsExactly(Span.of(0, 3));
        assertThat(attribution.content().spans()).containsExactly(Span.of(9, 17), Span.of(18, 22));
    }

    @Test
    void countsExactAndOverlappingSpans() {
        Tally tally = new Tally();
        SpanList gold = SpanList.of(List.of(Span.of(0, 3)));
        tally.add(
                List.of(gold, SpanList.of(List.of(Span.of(9, 12)))),
                List.of(gold, SpanList.of(List.of(Span.of(9, 20)))));
        assertThat(tally.exactF1()).isEqualTo(50.0);
        assertThat(tally.overlapF1()).isEqualTo(100.0);
    }

    @Test
    void writesPredictionsInCodePoints() {
        SpanList none = SpanList.of(List.of());
        String line = PredictionLine.of(
                "a", "😀 ab", List.of(new AttributionSpans(none, SpanList.of(List.of(Span.of(3, 5))), none)));
        assertThat(line)
                .isEqualTo("{\"id\": \"a\", \"attributions\": [{\"source\": [], \"cue\": [[2, 4]], \"content\": []}]}");
    }
}
