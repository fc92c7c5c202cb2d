package org.denouement.reconcile.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;

/**
 * A figure as one article gives it: what is counted ({@code subject} says of whom or what, as a cast id, {@code event}
 * the concept of the event it is told in), the words, the article's day and its origin.
 */
record FigureClaim(FigureMention mention, About about, Said said, String origin) {

    record About(String concept, Optional<String> subject, String event, Where where) {}

    /** Where the people or things counted are, as cast ids; {@code local} when the story has other places too. */
    record Where(Set<String> places, boolean local) {
        Where {
            places = Set.copyOf(places);
        }
    }

    /** {@code voice}: who gives it, as a cast id or in words; empty when the article itself does. */
    record Said(String article, Optional<LocalDate> day, String voice, Telling telling, Evidence evidence) {}

    /** {@code "toll"}, {@code "people"}, {@code "money"}…: the last part of the rule that found it. */
    String kind() {
        String rule = mention.rule();
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    /** A number that only counts what stood beside it. */
    boolean isBare() {
        return mention.rule().startsWith("figures.bare");
    }

    /** Whether the words themselves say that the number was wrong. */
    boolean isCorrected() {
        return mention.rule().contains(".corrected.");
    }

    /** Whether the words counted do not say what they were: "a man of 46" who died. */
    boolean isByFate() {
        return mention.rule().contains(".fate.");
    }

    /** Whether it is only awaited. */
    boolean isExpected() {
        return mention.rule().contains(".expected.");
    }

    /** Whether it says how many there were in all: no part, no addition, nothing awaited. */
    boolean isCount() {
        return !isExpected() && !mention.rule().contains(".part.");
    }

    /** Whether both are told of places, and of other ones: the dead of one town are not those of another. */
    boolean isElsewhere(FigureClaim other) {
        Set<String> here = about.where().places();
        Set<String> there = other.about().where().places();
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    /** Whether this is told of a place, and the other, which is greater, of none: it may be a part of it. */
    boolean isPartOf(FigureClaim other) {
        return about.where().local()
                && other.about().where().places().isEmpty()
                && value().compareTo(other.value()) < 0;
    }

    String unit() {
        return mention.quantity().unit();
    }

    BigDecimal value() {
        return mention.quantity().low().or(() -> mention.quantity().high()).orElse(BigDecimal.ZERO);
    }
}
