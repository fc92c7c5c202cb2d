package org.denouement.read.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The times told so far, in reading order. A story goes on: after "On 10 December 1912 …, a landing planned for 1914"
 * the day told as "11 December" is of 1912, and "in January" is of 1913.
 */
final class Chronicle {
    /** Of how many times told last the year may be. */
    private static final int AMONG = 6;

    /** What it costs to count from a time told one earlier. Tuned with the next two on WikiWars; 15 to 60 are alike. */
    private static final int EARLIER = 30;

    /** A year that is mentioned in passing, against one that opens its sentence ("In 1912, …"). */
    private static final int IN_PASSING = 60;

    /** How much farther a date lies when it goes back in the story. */
    private static final double BACK = 1.5;

    /** Distances grow more slowly from here, in days: half a year is not much farther than a month. */
    private static final double NEAR = 30;

    private final List<Told> told = new ArrayList<>();

    /** A date without a year, put after a time told before. */
    record Step(Told told, Period period, double cost) {}

    void add(Told next) {
        told.add(next);
    }

    boolean anyMatch(Predicate<Told> wanted) {
        return told.stream().anyMatch(wanted);
    }

    List<Told> all() {
        return told;
    }

    Optional<Told> last() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    }

    /** The time told last that is not coarser than {@code unit}. */
    Optional<Told> last(PeriodUnit unit, Predicate<Told> wanted) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).period().unit().compareTo(unit) <= 0 && wanted.test(told.get(i))) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** The quarter that is reported on: of the few last told the newest that was over, else the last. */
    Optional<Told> reportedQuarter(int among, Optional<LocalDate> publication) {
        List<Told> quarters = told.subList(Math.max(0, told.size() - among), told.size()).stream()
                .filter(before -> before.period().unit() == PeriodUnit.QUARTER)
                .toList();
        Optional<Told> newest = quarters.stream()
                .filter(before -> publication
                        .filter(day -> !before.period().end().isAfter(day)
                                && before.period().first().isAfter(day.minusYears(1)))
                        .isPresent())
                .reduce((a, b) -> b.period().first().isBefore(a.period().first()) ? a : b);
        return newest.or(() -> quarters.stream().reduce((a, b) -> b));
    }

    /** Where a month, a day of a month, a season … without a year goes on from what was told. */
    Optional<Step> next(Slots slots) {
        Optional<Step> best = Optional.empty();
        int earlier = 0;
        for (int i = told.size() - 1; i >= 0 && earlier < AMONG; i--) {
            Told before = told.get(i);
            if (before.standing() != Told.Standing.ASIDE) {
                best = better(best, nearest(before, slots, earlier * EARLIER));
                earlier++;
            }
        }
        return best;
    }

    private static Optional<Step> better(Optional<Step> best, Optional<Step> next) {
        return best.isPresent()
                        && (next.isEmpty() || next.get().cost() >= best.get().cost())
                ? best
                : next;
    }

    private static Optional<Step> nearest(Told before, Slots slots, double cost) {
        Optional<Step> best = Optional.empty();
        int year = before.period().first().getYear();
        for (int i = year - 1; i <= year + 1; i++) {
            best = better(best, YearParts.in(i, slots).flatMap(period -> distance(before, period)
                    .map(days -> new Step(before, period, cost + days))));
        }
        return best;
    }

    /** Empty when the one says nothing of the other: a year says only which days are in it. */
    private static Optional<Double> distance(Told before, Period next) {
        Period period = before.period();
        if (period.unit().compareTo(PeriodUnit.YEAR) > 0) {
            return Optional.empty();
        }
        if (period.unit() == PeriodUnit.YEAR) {
            return period.holds(next.first())
                    ? Optional.of(before.opens() ? 0.0 : (double) IN_PASSING)
                    : Optional.empty();
        }
        if (period.holds(next.first()) || next.holds(period.first())) {
            return Optional.of(0.0);
        }
        long days = ChronoUnit.DAYS.between(period.first(), next.first());
        double far = NEAR * Math.log1p(Math.abs(days) / NEAR);
        return Optional.of(days < 0 ? BACK * far : far);
    }
}
