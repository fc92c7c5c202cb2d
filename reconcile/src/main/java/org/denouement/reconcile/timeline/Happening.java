package org.denouement.reconcile.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;

/** The claims that are taken for one event, and why each was taken in. */
final class Happening {
    private final Members claims = new Members();
    private final List<Reason> merges = new ArrayList<>();
    private Optional<Claim> last = Optional.empty();

    private Happening(Claim first) {
        claims.add(first);
    }

    /** Brings claims together, each into the first event that all of whose claims it fits. */
    static List<Happening> of(List<Claim> claims) {
        List<Happening> found = new ArrayList<>();
        Candidates candidates = new Candidates();
        for (Claim claim : claims) {
            Optional<Happening> home = candidates.of(claim).stream()
                    .filter(happening -> happening.takeIn(claim))
                    .findFirst();
            if (home.isEmpty()) {
                found.add(new Happening(claim));
            }
            candidates.add(home.orElseGet(() -> found.get(found.size() - 1)), claim);
        }
        return recalled(joined(found, candidates));
    }

    /** "nine days after the ferry sank": a disaster without a date is the only one of the coverage that has one. */
    private static List<Happening> recalled(List<Happening> found) {
        List<Happening> kept = new ArrayList<>(found);
        for (Happening undated : found) {
            List<Happening> dated = undated.isRecalled()
                    ? kept.stream()
                            .filter(other -> other != undated
                                    && other.isDatedSingle(undated.claims().get(0)))
                            .toList()
                    : List.of();
            if (dated.size() == 1
                    && undated.claims.list().stream().allMatch(claim -> dated.get(0).claims.list().stream()
                            .noneMatch(mine -> Sameness.isAgainst(mine, claim) || Parties.differ(mine, claim)))) {
                Claim first = undated.claims().get(0);
                dated.get(0)
                        .fold(
                                undated,
                                Reason.of(
                                        "timeline.merge.near",
                                        first.mention().what().concept(),
                                        first.words(first.mention().trigger())));
                kept.remove(undated);
            }
        }
        return kept;
    }

    private boolean isRecalled() {
        return claims.list().stream()
                .allMatch(claim -> Kinship.isSingle(claim.mention().what())
                        && !claim.isDated()
                        && claim.status() == Status.HAPPENED
                        && !claim.mention().how().negated());
    }

    private boolean isDatedSingle(Claim other) {
        return claims.list().stream()
                .anyMatch(claim -> claim.isDated()
                        && claim.status() == Status.HAPPENED
                        && claim.mention()
                                .what()
                                .concept()
                                .equals(other.mention().what().concept()));
    }

    /** A headline that was read before the sentence that it sums up finds its event among those of all articles. */
    private static List<Happening> joined(List<Happening> found, Candidates candidates) {
        Set<Happening> gone = new HashSet<>();
        for (Happening heading : found) {
            boolean alone =
                    heading.claims().size() == 1 && heading.claims().get(0).isHeadline();
            Optional<Happening> home = alone
                    ? candidates.of(heading.claims().get(0)).stream()
                            .filter(other -> other != heading
                                    && !gone.contains(other)
                                    && other.takeIn(heading.claims().get(0)))
                            .findFirst()
                    : Optional.empty();
            if (home.isPresent()) {
                candidates.add(home.get(), heading.claims().get(0));
                gone.add(heading);
            }
        }
        return found.stream().filter(happening -> !gone.contains(happening)).toList();
    }

    private boolean takeIn(Claim claim) {
        Optional<Reason> why = claims.takesIn(claim);
        why.ifPresent(reason -> {
            claims.add(claim);
            if (!merges.contains(reason)) {
                merges.add(reason);
            }
        });
        return why.isPresent();
    }

    /** Takes in an event that the same words tell. */
    void fold(Happening other, Reason why) {
        other.claims().forEach(claims::add);
        merges.add(why);
    }

    /** Takes in what says that it will not be: from then on its last word. */
    void callOff(Happening other, Reason why) {
        last = Optional.of(other.best());
        fold(other, why);
    }

    boolean isCalledOff() {
        return last.isPresent();
    }

    List<Claim> claims() {
        return claims.list();
    }

    List<Reason> merges() {
        return List.copyOf(merges);
    }

    Set<String> entities() {
        return claims.list().stream()
                .flatMap(claim -> claim.entities().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> origins() {
        return List.copyOf(claims.list().stream().map(Claim::origin).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The day of the first article that tells it, the last of days when no article has one. */
    LocalDate told() {
        return claims.list().stream()
                .flatMap(claim -> claim.reading().article().masthead().published().stream())
                .map(Dated::day)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** The claim that tells it best: a named subject before a pronoun, a whole clause before a noun, short, early. */
    Claim best() {
        return last.orElseGet(() -> claims.list().stream()
                .min((a, b) -> Clarity.of(a).compareTo(Clarity.of(b)))
                .orElseThrow());
    }
}
