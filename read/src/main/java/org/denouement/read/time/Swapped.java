package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date in figures that may be read either way round, 12/03/2024: the reading nearer to publication, since papers date
 * what is near; without a day of publication, month first.
 */
final class Swapped {
    private Swapped() {}

    static Optional<Period> of(Slots slots, int year, Story story) {
        Optional<Period> written = YearParts.in(year, slots);
        Optional<Period> swapped =
                YearParts.in(year, slots.with("month", slots.get("day")).with("day", slots.get("month")));
        if (story.publication().isEmpty()) {
            return written.or(() -> swapped);
        }
        LocalDate published = story.publication().get();
        return Stream.concat(written.stream(), swapped.stream())
                .reduce((a, b) -> distance(b, published) < distance(a, published) ? b : a);
    }

    private static long distance(Period period, LocalDate day) {
        return Math.abs(period.first().toEpochDay() - day.toEpochDay());
    }
}
