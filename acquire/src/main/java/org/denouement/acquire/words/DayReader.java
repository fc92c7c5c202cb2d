package org.denouement.acquire.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.text.Span;

/**
 * Reads full calendar days in the mastheads of pages and files, in any language that {@code pages.tsv} has months of:
 * {@code 22 novembre 2023}, {@code Nov. 22, 2023}, {@code 22.11.2023}, {@code 2023-11-22}. Not for running text:
 * relative days and tenses are the reading's.
 */
public final class DayReader {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.-])((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d.-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d\\d)(?!\\d|[./-]\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\p{L}{2}|[.º°])?[\\s\\u00a0-]{0,3}(?:\\p{L}{1,2}[\\s'’]{1,2})?(\\p{L}{3,12}\\.?),?[\\s\\u00a0-]{1,3}(?:\\p{L}{2,3}\\s)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12}\\.?)[\\s\\u00a0]{1,3}(\\d{1,2})(?:\\p{L}{2})?,?[\\s\\u00a0]{1,3}((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)[\\s\\u00a0,]{1,3}(\\p{L}{3,12}\\.?)[\\s\\u00a0]{1,3}(\\d{1,2})(?![\\d.])");
    private static final Pattern HAN =
            Pattern.compile("((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

    private static final int LEAP_YEAR = 2000;

    private final PageWords words;

    public DayReader(PageWords words) {
        this.words = words;
    }

    /** The days in a short text, in order. */
    public List<Day> daysOf(String text) {
        List<Day> days = new ArrayList<>();
        if (!hasDigits(text)) {
            return days;
        }
        collect(days, YEAR_FIRST.matcher(text), m -> day(m.group(1), m.group(3), m.group(4)));
        collect(days, YEAR_LAST.matcher(text), DayReader::numeric);
        collect(days, DAY_MONTH_YEAR.matcher(text), m -> named(m.group(3), m.group(2), m.group(1)));
        collect(days, MONTH_DAY_YEAR.matcher(text), m -> named(m.group(3), m.group(1), m.group(2)));
        collect(days, YEAR_MONTH_DAY.matcher(text), m -> named(m.group(1), m.group(2), m.group(3)));
        collect(days, HAN.matcher(text), m -> day(m.group(1), m.group(2), m.group(3)));
        days.sort(Comparator.comparing(Day::span));
        return days;
    }

    public Optional<Day> first(String text) {
        return daysOf(text).stream().findFirst();
    }

    /** A day without its year ({@code "June 10"}, « le 10 juin ») that is the whole text. */
    public Optional<MonthDay> dayOfAnyYear(String text) {
        return first(text + " " + LEAP_YEAR)
                .filter(day -> day.span().end() > text.length())
                .map(day -> MonthDay.from(day.day()));
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher matcher);
    }

    private static void collect(List<Day> days, Matcher matcher, Reading reading) {
        while (matcher.find()) {
            Span span = Span.of(matcher.start(), matcher.end());
            if (days.stream().noneMatch(day -> day.span().overlaps(span))) {
                reading.of(matcher).ifPresent(day -> days.add(new Day(day, span)));
            }
        }
    }

    /** Day first, as most of the world writes; month first where the second number is no month. */
    private static Optional<LocalDate> numeric(Matcher m) {
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        Optional<LocalDate> dayFirst = day(year, m.group(3), m.group(1));
        return dayFirst.isPresent() ? dayFirst : day(year, m.group(1), m.group(3));
    }

    private Optional<LocalDate> named(String year, String month, String day) {
        return words.month(month).flatMap(number -> day(year, number.toString(), day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
