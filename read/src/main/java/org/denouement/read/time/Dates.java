package org.denouement.read.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** Makes dates and times of day out of a match and the period that was worked out for it. */
record Dates(Match match, Story story) {
    /** The bound of what may lie on any day until the one told: « sous huitaine ». */
    static final String NOT_LATER = "ON_OR_BEFORE";

    /** On a known period, with the time of day and the bound ("early", "the end of") that were caught. */
    Resolution on(Period period, Basis basis, TimeAnchor anchor, Reason because) {
        Clock clock = Clock.of(match.slots());
        String value = period.value(story.conventions()) + clock.suffix();
        if (Fiscal.isUnbounded(match.slots())) {
            return fiscal(period, value, basis, anchor);
        }
        TimeRange range = Fiscal.ended(match.slots(), period.unit(), story.publication())
                .orElseGet(() -> narrowed(period, clock));
        Resolution.Place place = new Resolution.Place(Optional.of(period), Optional.of(range), offset(range));
        return new Resolution(new TimexValue(type(clock), value, mod()), place, basis, anchor, because);
    }

    /** Of a financial year, which begins nobody says when: the value as the words have it, and no bounds. */
    private Resolution fiscal(Period period, String value, Basis basis, TimeAnchor anchor) {
        TimexValue timex = new TimexValue(TimexType.DATE, value, mod().isEmpty() ? "APPROX" : mod());
        Resolution.Place place = new Resolution.Place(Optional.of(period), Optional.empty(), Optional.empty());
        return new Resolution(timex, place, basis, anchor, Reason.of("time.fiscal", story.quote(match)));
    }

    /** Without a day to count from: the value as the words have it, and where it lies from publication if they tell. */
    Resolution open(String value, Resolution.Place place, Reason because) {
        Clock clock = Clock.of(match.slots());
        TimexValue timex = new TimexValue(type(clock), value + clock.suffix(), mod());
        return new Resolution(timex, place, Basis.RELATIVE, TimeAnchor.NONE, because);
    }

    private String mod() {
        return match.slots().get("mod");
    }

    private static TimexType type(Clock clock) {
        return clock.isNone() ? TimexType.DATE : TimexType.TIME;
    }

    Optional<DayOffset> offset(TimeRange range) {
        return story.publication().flatMap(published -> range.firstDay().flatMap(first -> range.lastDay()
                .map(last -> new DayOffset(days(published, first), days(published, last)))));
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(-400_000, Math.min(400_000, ChronoUnit.DAYS.between(from, to)));
    }

    /** The first, middle or last third of what is longer than a weekend: "early March" is from the 1st to the 11th. */
    private TimeRange narrowed(Period period, Clock clock) {
        TimeRange whole = clock.within(period);
        if (mod().equals(NOT_LATER)) {
            return story.publication()
                    .filter(day -> day.isBefore(period.first()))
                    .map(day -> TimeRange.between(day, period.end().minusDays(1)))
                    .orElse(whole);
        }
        if (period.unit().compareTo(PeriodUnit.WEEKEND) <= 0 && period.unit() != PeriodUnit.WEEK) {
            return mod().equals("APPROX") ? whole.about() : whole;
        }
        long days = ChronoUnit.DAYS.between(period.first(), period.end());
        long third = (days + 2) / 3;
        LocalDate from = period.first();
        LocalDate to = period.end();
        switch (mod()) {
            case "START" -> to = from.plusDays(third);
            case "MID" -> {
                from = from.plusDays(days / 3);
                to = to.minusDays(days / 3);
            }
            case "END" -> from = to.minusDays(third);
            default -> {
                return mod().equals("APPROX") ? whole.about() : whole;
            }
        }
        return new TimeRange(
                from.atStartOfDay(), to.atStartOfDay(), period.unit().grain(), true);
    }
}
