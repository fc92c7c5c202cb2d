package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/**
 * The day of a holiday in a year, by the formulas of the lexicon's class {@code holiday}: {@code 12-25} a fixed day,
 * {@code easter+49} so many days from Easter Sunday, {@code 11-thu-4} the fourth Thursday of November ({@code -1} the
 * last), {@code hijri-10-1} a day of the Islamic calendar.
 */
final class Holidays {
    private Holidays() {}

    /**
     * @throws DateTimeException when there is no such day in the year
     * @throws IllegalArgumentException when the formula is none of the four
     */
    static LocalDate in(String formula, int year) {
        if (formula.startsWith("easter")) {
            String days = formula.substring("easter".length());
            return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
        }
        String[] parts = formula.split("-", 3);
        if (formula.startsWith("hijri")) {
            return hijri(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), year);
        }
        if (parts.length == 3) {
            LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
            return first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday(parts[1])));
        }
        if (parts.length == 2) {
            return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        throw new IllegalArgumentException("not a holiday: " + formula);
    }

    private static DayOfWeek weekday(String three) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equalsIgnoreCase(three)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + three);
    }

    /** Gregorian Easter Sunday, by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (8 * b + 13) / 25;
        int e = (19 * a + b - b / 4 - d + 15) % 30;
        int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
        int g = (a + 11 * e + 22 * f) / 451;
        int h = e + f - 7 * g + 114;
        return LocalDate.of(year, h / 31, h % 31 + 1);
    }

    private static LocalDate hijri(int month, int day, int year) {
        int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        LocalDate found = LocalDate.from(HijrahDate.of(islamic, month, day));
        return found.getYear() < year ? LocalDate.from(HijrahDate.of(islamic + 1, month, day)) : found;
    }
}
