package org.denouement.reconcile.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.denouement.model.language.DataRows;
import org.denouement.model.reading.Status;
import org.denouement.model.text.TimeRange;

/**
 * The dated events of a coverage, to count from. A word such as "the crash" must come down to one of them: the one it is
 * itself part of, else the only one of its concept, or of a concept it can mean, that it does not contradict. Of several
 * days the one told just before in the same article is meant; otherwise none.
 */
final class CountedEvents {
    private static final Set<Status> REAL = Set.of(Status.HAPPENED, Status.REPORTED, Status.PLANNED);
    /** How many sentences back « l'accident » takes up an accident that was told. */
    private static final int NEAR = 12;

    private final List<Happening> all;
    private final Map<String, Set<String>> meant = new TreeMap<>();

    CountedEvents(List<Happening> all) {
        this.all = all;
        DataRows.beside(CountedEvents.class, "meant.tsv")
                .forEach(row -> meant.put(row.get(0), Set.of(row.get(1).split(" "))));
    }

    /** The day of an event, the claim that gives it, and whether the words that are counted from tell that event already. */
    record Day(TimeRange range, Claim claim, boolean own) {
        Day asOwn() {
            return new Day(range, claim, true);
        }
    }

    /** The day found, or the days between which nothing decides. */
    record Found(Optional<Day> day, Set<String> rivals) {
        static final Found NOTHING = new Found(Optional.empty(), Set.of());

        static Found of(Day day) {
            return new Found(Optional.of(day), Set.of());
        }
    }

    /** The event that {@code named} means where {@code counting} is told of a time from it. */
    Found of(Claim counting, Claim named) {
        Optional<Day> own = all.stream()
                .filter(happening -> happening.claims().contains(named))
                .findFirst()
                .flatMap(CountedEvents::day);
        if (own.isPresent()) {
            return Found.of(own.get().asOwn());
        }
        String concept = named.mention().what().concept();
        Found exact = among(counting, named, other -> other.equals(concept));
        return exact.equals(Found.NOTHING)
                ? among(counting, named, other -> meant.getOrDefault(concept, Set.of())
                        .contains(other))
                : exact;
    }

    private Found among(Claim counting, Claim named, Predicate<String> concept) {
        List<Happening> alike = all.stream()
                .filter(happening ->
                        concept.test(happening.best().mention().what().concept())
                                && !happening.claims().contains(counting)
                                && canBe(happening, named)
                                && (!hasUnknown(named) || share(happening, counting)))
                .toList();
        List<Happening> dated =
                alike.stream().filter(happening -> day(happening).isPresent()).toList();
        if (dated.isEmpty()) {
            return Found.NOTHING;
        }
        List<Happening> others = alike.stream()
                .filter(happening -> day(happening).isEmpty() && isAnother(happening, dated))
                .toList();
        List<Day> days = days(dated);
        if (others.isEmpty() && areOne(days)) {
            return Found.of(days.get(0));
        }
        List<Day> before = days(dated.stream()
                .filter(happening -> isToldBefore(happening, counting))
                .toList());
        boolean one = !before.isEmpty() && areOne(before) && others.stream().noneMatch(h -> isToldBefore(h, counting));
        return one
                ? Found.of(before.get(0))
                : new Found(
                        Optional.empty(),
                        days.stream().map(day -> day.range().edtf()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** « Une semaine après son licenciement, Ida Marl a porté plainte »: of somebody whom the clause itself names. */
    private static boolean share(Happening happening, Claim counting) {
        return !Collections.disjoint(happening.entities(), counting.entities());
    }

    /** « son licenciement », of nobody known yet. */
    private static boolean hasUnknown(Claim named) {
        return named.actors().list().stream().anyMatch(actor -> actor.key().isEmpty());
    }

    private static boolean canBe(Happening happening, Claim named) {
        Set<String> wanted = named.entities();
        boolean shared = wanted.isEmpty()
                || happening.entities().isEmpty()
                || !Collections.disjoint(wanted, happening.entities());
        return shared
                && !happening.isCalledOff()
                && happening.claims().stream()
                        .allMatch(claim -> REAL.contains(claim.status())
                                && !claim.mention().how().negated()
                                && !Parties.differ(claim, named));
    }

    /** An event without a day that is none of the dated ones, whoever takes part in it. */
    private static boolean isAnother(Happening undated, List<Happening> dated) {
        return dated.stream().allMatch(one -> one.claims().stream()
                .anyMatch(mine -> undated.claims().stream().anyMatch(theirs -> Parties.differ(mine, theirs))));
    }

    private static boolean isToldBefore(Happening happening, Claim counting) {
        return happening.claims().stream()
                .filter(claim -> claim.article().equals(counting.article()))
                .map(claim -> counting.sentence() - claim.sentence())
                .anyMatch(back -> back >= 0 && back <= NEAR);
    }

    private static List<Day> days(List<Happening> happenings) {
        return happenings.stream()
                .flatMap(happening -> day(happening).stream())
                .sorted(BY_LENGTH)
                .toList();
    }

    private static boolean areOne(List<Day> days) {
        return days.stream().allMatch(day -> day.range().overlaps(days.get(0).range()));
    }

    private static final Comparator<Day> BY_LENGTH =
            Comparator.comparing((Day day) -> day.range().isOneDay() ? 0 : 1).thenComparing(Day::claim);

    /** The day or night of an event, by the claim that says it most narrowly. */
    private static Optional<Day> day(Happening happening) {
        return happening.claims().stream()
                .filter(claim -> claim.isDated()
                        && claim.range().filter(Parties::isNight).isPresent())
                .map(claim -> new Day(claim.range().orElseThrow(), claim, false))
                .min(BY_LENGTH);
    }
}
