package org.denouement.read.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.denouement.model.text.TimeRange;

/** A day, a week, a month … of the calendar, and how TIMEX3 writes it: {@code 2023-11-17}, {@code 2023-W46}. */
record Period(LocalDate first, PeriodUnit unit) {
    static Period of(LocalDate day, PeriodUnit unit) {
        return new Period(unit.firstDay(day), unit);
    }

    static Period day(LocalDate day) {
        return new Period(day, PeriodUnit.DAY);
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), PeriodUnit.YEAR);
    }

    static Period month(int year, int month) {
        return new Period(LocalDate.of(year, month, 1), PeriodUnit.MONTH);
    }

    Period plus(long n) {
        return new Period(unit.plus(first, n), unit);
    }

    /** The first day after it. */
    LocalDate end() {
        return unit == PeriodUnit.WEEKEND ? first.plusDays(2) : unit.plus(first, 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end());
    }

    TimeRange range() {
        return new TimeRange(first.atStartOfDay(), end().atStartOfDay(), unit.grain(), false);
    }

    String value(Conventions conventions) {
        return switch (unit) {
            case DAY -> year() + String.format(Locale.ROOT, "-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> year() + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
            case QUARTER -> year() + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case HALF -> year() + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case SEASON -> year() + "-" + season();
            case YEAR -> year();
            case DECADE -> cut(1) + conventions.decade();
            case CENTURY -> cut(2) + conventions.century();
        };
    }

    /** The year without its last digits. */
    private String cut(int digits) {
        return year().substring(0, year().length() - digits);
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String season() {
        return switch (first.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    private String year() {
        int year = first.getYear();
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }
}
