package org.denouement.read.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.denouement.model.text.Grain;
import org.denouement.model.text.TimeRange;

/** Ranges made of ranges; empty where they would be. */
final class Ranges {
    private Ranges() {}

    static Optional<TimeRange> of(LocalDateTime earliest, LocalDateTime latest) {
        return earliest.isBefore(latest)
                ? Optional.of(new TimeRange(earliest, latest, Grain.DAY, false))
                : Optional.empty();
    }

    static Optional<TimeRange> since(TimeRange start, Optional<LocalDate> told) {
        LocalDateTime end = told.map(day -> day.plusDays(1).atStartOfDay()).orElse(LocalDateTime.MAX);
        return of(start.earliest(), end);
    }

    /** When that time is over: "after the summer". */
    static Optional<TimeRange> after(TimeRange before) {
        return of(before.latest(), LocalDateTime.MAX);
    }

    static Optional<TimeRange> after(TimeRange before, Optional<LocalDate> told) {
        LocalDateTime end = told.map(day -> day.plusDays(1).atStartOfDay()).orElse(LocalDateTime.MAX);
        return of(before.latest(), end);
    }

    /** Some day from that of telling to the last of these. */
    static Optional<TimeRange> by(TimeRange end, Optional<LocalDate> told) {
        return of(told.map(LocalDate::atStartOfDay).orElse(LocalDateTime.MIN), end.latest());
    }

    static Optional<TimeRange> until(TimeRange end) {
        return of(LocalDateTime.MIN, end.latest());
    }

    /** The day of {@code week} on which {@code day} falls, when {@code day} lies in another week. */
    static Optional<TimeRange> sameDay(TimeRange day, TimeRange week) {
        boolean seven = week.earliest().plusDays(7).equals(week.latest());
        if (!seven || day.overlaps(week)) {
            return Optional.empty();
        }
        LocalDateTime start = week.earliest();
        while (start.getDayOfWeek() != day.earliest().getDayOfWeek()) {
            start = start.plusDays(1);
        }
        return of(start, start.plusDays(1));
    }
}
