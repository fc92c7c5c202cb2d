package org.denouement.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.model.text.Span;
import org.junit.jupiter.api.Test;

class TimexScoreTest {
    private static GoldTimex timex(int start, int end, String value) {
        return new GoldTimex(Span.of(start, end), "DATE", value);
    }

    @Test
    void countsAnOverlapAsRelaxedAndAnIdenticalSpanAsStrict() {
        TimexScore score = new TimexScore();
        score.add(
                List.of(timex(0, 6, "2023"), timex(10, 20, "2024")),
                List.of(timex(0, 6, "2023"), timex(12, 16, "2024")));
        assertThat(score.metrics()).containsEntry("strict_f1", 50.0).containsEntry("relaxed_f1", 100.0);
    }

    @Test
    void countsAValueOnlyWhereItIsEqual() {
        TimexScore score = new TimexScore();
        score.add(
                List.of(timex(0, 6, "2023"), timex(10, 20, "2024")), List.of(timex(0, 6, "2023"), timex(10, 20, "X")));
        assertThat(score.metrics()).containsEntry("value_f1", 50.0);
    }

    @Test
    void matchesEachExpressionOnce() {
        TimexScore score = new TimexScore();
        score.add(List.of(timex(0, 20, "2023")), List.of(timex(0, 6, "2023"), timex(10, 20, "2023")));
        assertThat(score.metrics().get("relaxed_p")).isEqualTo(50.0);
        assertThat(score.metrics().get("relaxed_r")).isEqualTo(100.0);
    }
}
