package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.text.Grain;
import org.denouement.model.text.TimeRange;

/**
 * The bounds of a period of a financial year: "the fiscal third quarter" lies nobody knows where, "the fiscal third
 * quarter ended Aug. 31" in the three months before ({@code endmonth}, {@code endday}, {@code endyear}).
 */
final class Fiscal {
    private Fiscal() {}

    /** Whether the words are of a financial year and do not say when the period ended. */
    static boolean isUnbounded(Slots slots) {
        return slots.has("fiscal") && !slots.has("endmonth");
    }

    /** The period up to the day on which it ended: the last of that name, or the one of the year that is told. */
    static Optional<TimeRange> ended(Slots slots, PeriodUnit unit, Optional<LocalDate> publication) {
        if (!slots.has("endmonth")) {
            return Optional.empty();
        }
        Optional<Integer> told = slots.number("endyear");
        return told.or(() -> publication.map(LocalDate::getYear))
                .flatMap(year -> day(year, slots))
                .map(end -> told.isEmpty() && publication.filter(end::isAfter).isPresent() ? end.minusYears(1) : end)
                .map(end -> new TimeRange(
                        unit.plus(end.plusDays(1), -1).atStartOfDay(),
                        end.plusDays(1).atStartOfDay(),
                        Grain.MONTH,
                        false));
    }

    private static Optional<LocalDate> day(int year, Slots slots) {
        try {
            return Optional.of(LocalDate.of(year, slots.number("endmonth", 0), slots.number("endday", 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
