package org.denouement.reconcile.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;

/**
 * A figure as one article gives it: what is counted ({@code subject} says of whom or what, as a cast id, {@code event}
 * the concept of the event it is told in), the words, the article's day and its origin.
 */
record FigureClaim(FigureMention mention, About about, Said said, String origin) {

    record About(String concept, Optional<String> subject, String event) {}

    record Said(String article, Optional<LocalDate> day, Telling telling, Evidence evidence) {}

    /** {@code "toll"}, {@code "people"}, {@code "money"}…: the last part of the rule that found it. */
    String kind() {
        String rule = mention.rule();
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    String unit() {
        return mention.quantity().unit();
    }

    BigDecimal value() {
        return mention.quantity().low().or(() -> mention.quantity().high()).orElse(BigDecimal.ZERO);
    }
}
