package org.denouement.model.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A time as sure as it was told: it lies in {@code [earliest, latest)}, local to the story, and was told with this
 * grain. {@link LocalDateTime#MIN} and {@link LocalDateTime#MAX} stand for an open end. {@link #edtf()} writes it as
 * EDTF (ISO 8601-2): {@code 2023-11-17}, {@code 2023-11}, {@code 2023-11-17T18:30}, {@code [2023-11-18..2023-11-22]}
 * (one day of these), {@code [..2023-11-22]}, {@code 2023-11-17~}.
 */
public record TimeRange(LocalDateTime earliest, LocalDateTime latest, Grain grain, boolean approximate)
        implements Comparable<TimeRange> {
    /** Any day at all. */
    public static final TimeRange ALWAYS = new TimeRange(LocalDateTime.MIN, LocalDateTime.MAX, Grain.DAY, false);

    public TimeRange {
        if (!earliest.isBefore(latest)) {
            throw new IllegalArgumentException("empty time: " + earliest + " to " + latest);
        }
    }

    public static TimeRange day(LocalDate day) {
        return new TimeRange(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY, false);
    }

    public static TimeRange month(YearMonth month) {
        return new TimeRange(
                month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay(), Grain.MONTH, false);
    }

    public static TimeRange year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new TimeRange(first.atStartOfDay(), first.plusYears(1).atStartOfDay(), Grain.YEAR, false);
    }

    /** One minute of the clock. */
    public static TimeRange minute(LocalDateTime minute) {
        return new TimeRange(minute, minute.plusMinutes(1), Grain.MINUTE, false);
    }

    /** Some day from {@code first} to {@code last}, both included. */
    public static TimeRange between(LocalDate first, LocalDate last) {
        return new TimeRange(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), Grain.DAY, false);
    }

    /** Some day not later than {@code last}. */
    public static TimeRange until(LocalDate last) {
        return new TimeRange(LocalDateTime.MIN, last.plusDays(1).atStartOfDay(), Grain.DAY, false);
    }

    /** Some day not before {@code first}. */
    public static TimeRange since(LocalDate first) {
        return new TimeRange(first.atStartOfDay(), LocalDateTime.MAX, Grain.DAY, false);
    }

    public TimeRange about() {
        return new TimeRange(earliest, latest, grain, true);
    }

    public Optional<LocalDate> firstDay() {
        return earliest.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(earliest.toLocalDate());
    }

    /** The last day that it may lie on. */
    public Optional<LocalDate> lastDay() {
        return latest.equals(LocalDateTime.MAX)
                ? Optional.empty()
                : Optional.of(latest.minusNanos(1).toLocalDate());
    }

    /** Whether it is told to the day or finer. */
    public boolean isOneDay() {
        return firstDay().isPresent() && firstDay().equals(lastDay());
    }

    /** The first day of that name among these days; empty when there is none, or no first day. */
    public Optional<TimeRange> on(DayOfWeek weekday) {
        return firstDay()
                .map(first -> day(first.with(TemporalAdjusters.nextOrSame(weekday))))
                .filter(this::contains);
    }

    public boolean overlaps(TimeRange other) {
        return earliest.isBefore(other.latest) && other.earliest.isBefore(latest);
    }

    /** What both have in common; empty when nothing. */
    public Optional<TimeRange> within(TimeRange other) {
        LocalDateTime from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
        LocalDateTime to = latest.isBefore(other.latest) ? latest : other.latest;
        return from.isBefore(to) ? Optional.of(new TimeRange(from, to, grain, approximate)) : Optional.empty();
    }

    public boolean contains(TimeRange other) {
        return !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
    }

    public String edtf() {
        String plain = plainEdtf();
        return approximate && !plain.startsWith("[") ? plain + "~" : plain;
    }

    private String plainEdtf() {
        if (grain == Grain.MINUTE && isOneDay()) {
            return earliest.toLocalDate() + "T" + earliest.toLocalTime();
        }
        if (isOneDay()) {
            return earliest.toLocalDate().toString();
        }
        Optional<LocalDate> first = firstDay();
        Optional<LocalDate> last = lastDay();
        if (first.isPresent() && last.isPresent()) {
            return closedEdtf(first.get(), last.get());
        }
        return "[" + first.map(LocalDate::toString).orElse("") + ".."
                + last.map(LocalDate::toString).orElse("") + "]";
    }

    private static String closedEdtf(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return String.format("%04d", first.getYear());
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return YearMonth.from(first).toString();
        }
        return "[" + first + ".." + last + "]";
    }

    /** By the earliest moment, then by the latest. */
    @Override
    public int compareTo(TimeRange other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }
}
