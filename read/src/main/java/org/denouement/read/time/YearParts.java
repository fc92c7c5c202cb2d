package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A period of a known year by its parts: a holiday or its weekend, a month with or without a day, a season, a quarter, a half. */
final class YearParts {
    private YearParts() {}

    /** The period that these parts make in a year; empty when there is no such day. */
    static Optional<Period> in(int year, Slots slots) {
        try {
            return Optional.of(period(year, slots));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period period(int year, Slots slots) {
        if (slots.has("holiday")) {
            LocalDate day = Holidays.in(slots.get("holiday"), year);
            return slots.has("weekend") ? weekendOf(day) : Period.day(day);
        }
        if (slots.has("month") && slots.has("day")) {
            return Period.day(LocalDate.of(year, slots.number("month", 0), slots.number("day", 0)));
        }
        if (slots.has("month")) {
            return Period.month(year, slots.number("month", 0));
        }
        if (slots.has("season")) {
            return new Period(LocalDate.of(year, seasonMonth(slots.get("season")), 1), PeriodUnit.SEASON);
        }
        if (slots.has("quarter")) {
            return new Period(LocalDate.of(year, 3 * slots.number("quarter", 1) - 2, 1), PeriodUnit.QUARTER);
        }
        if (slots.has("halfyear")) {
            return new Period(LocalDate.of(year, 6 * slots.number("halfyear", 1) - 5, 1), PeriodUnit.HALF);
        }
        return Period.of(LocalDate.of(year, 1, 1), Years.unit(slots));
    }

    /** A holiday on a Monday belongs to the weekend before it. */
    private static Period weekendOf(LocalDate holiday) {
        return Period.of(holiday.minusDays(holiday.getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 0), PeriodUnit.WEEKEND);
    }

    private static int seasonMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
