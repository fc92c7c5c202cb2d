package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a holiday in a year, by the formulas of the lexicon's class {@code holiday}: {@code 12-25} a fixed day,
 * {@code easter+49} so many days from Easter Sunday, {@code 11-thu-4} the fourth Thursday of November ({@code -1} the
 * last), {@code hijri-10-1} a day of the Islamic calendar, {@code orthodox-2} days from Easter of the Julian calendar,
 * {@code lunar+14} days from the Chinese new year; {@code 11-mon-1+1} so many days after that,
 * {@code 5-25<mon} the last Monday before a day, {@code 5-sun--1!easter+49} a week later where it falls on that other
 * holiday.
 */
final class Holidays {
    private static final Pattern OF_MONTH = Pattern.compile("(\\d{1,2})-([a-z]{3})-(-?\\d)([+-]\\d{1,3})?");
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,2})-(\\d{1,2})<([a-z]{3})");
    private static final Pattern FIXED = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern EASTER = Pattern.compile("easter([+-]\\d{1,3})?");
    private static final Pattern ORTHODOX = Pattern.compile("orthodox([+-]\\d{1,3})?");
    private static final Pattern LUNAR = Pattern.compile("lunar([+-]\\d{1,3})?");
    private static final Pattern HIJRI = Pattern.compile("hijri-(\\d{1,2})-(\\d{1,2})");

    private Holidays() {}

    /**
     * @throws DateTimeException when there is no such day in the year
     * @throws IllegalArgumentException when the formula is none of these
     */
    static LocalDate in(String formula, int year) {
        int unless = formula.indexOf('!');
        if (unless >= 0) {
            LocalDate day = in(formula.substring(0, unless), year);
            return day.equals(in(formula.substring(unless + 1), year)) ? day.plusWeeks(1) : day;
        }
        Matcher easter = EASTER.matcher(formula);
        if (easter.matches()) {
            return easter(year).plusDays(days(easter.group(1)));
        }
        Matcher orthodox = ORTHODOX.matcher(formula);
        if (orthodox.matches()) {
            return julianEaster(year).plusDays(days(orthodox.group(1)));
        }
        Matcher lunar = LUNAR.matcher(formula);
        if (lunar.matches()) {
            return LunarYears.first(year).plusDays(days(lunar.group(1)));
        }
        Matcher hijri = HIJRI.matcher(formula);
        if (hijri.matches()) {
            return hijri(number(hijri.group(1)), number(hijri.group(2)), year);
        }
        Matcher fixed = FIXED.matcher(formula);
        if (fixed.matches()) {
            return LocalDate.of(year, number(fixed.group(1)), number(fixed.group(2)));
        }
        Matcher before = BEFORE.matcher(formula);
        if (before.matches()) {
            LocalDate day = LocalDate.of(year, number(before.group(1)), number(before.group(2)));
            return day.with(TemporalAdjusters.previous(weekday(before.group(3))));
        }
        return ofMonth(formula, year);
    }

    private static LocalDate ofMonth(String formula, int year) {
        Matcher parts = OF_MONTH.matcher(formula);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a holiday: " + formula);
        }
        LocalDate first = LocalDate.of(year, number(parts.group(1)), 1);
        return first.with(TemporalAdjusters.dayOfWeekInMonth(number(parts.group(3)), weekday(parts.group(2))))
                .plusDays(days(parts.group(4)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int days(@Nullable String signed) {
        return signed == null ? 0 : Integer.parseInt(signed);
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

    /** Easter Sunday of the Julian calendar, told in the Gregorian one, from 1900 to 2099. */
    private static LocalDate julianEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        return LocalDate.of(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1).plusDays(13);
    }

    private static LocalDate hijri(int month, int day, int year) {
        int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        LocalDate found = LocalDate.from(HijrahDate.of(islamic, month, day));
        return found.getYear() < year ? LocalDate.from(HijrahDate.of(islamic + 1, month, day)) : found;
    }
}
