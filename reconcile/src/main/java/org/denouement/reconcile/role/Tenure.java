package org.denouement.reconcile.role;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Role;
import org.denouement.model.story.RoleName;
import org.denouement.model.story.Telling;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.item.ItemIds;

/** All claims about one holder of one post, as intervals. */
final class Tenure {
    /** A weekday told without its date is at most a week away. */
    private static final int DAYS_IN_MIND = 8;

    private final List<RoleClaim> claims;

    Tenure(List<RoleClaim> claims) {
        this.claims = claims;
    }

    List<Role> roles() {
        RoleStatus status = claims.get(0).status();
        if (status == RoleStatus.OFFERED || status == RoleStatus.REFUSED) {
            boolean refused = claims.stream().anyMatch(claim -> claim.status() == RoleStatus.REFUSED);
            RoleStatus known = refused ? RoleStatus.REFUSED : RoleStatus.OFFERED;
            return List.of(role(known, Bound.OPEN, Bound.OPEN, claims, 0));
        }
        Optional<Bound> end = end();
        Optional<Bound> again = end.flatMap(this::again);
        Optional<Bound> start = start(end);
        List<Role> roles = new ArrayList<>();
        roles.add(role(statusOf(end, start), start.orElse(Bound.OPEN), end.orElse(Bound.OPEN), firstClaims(), 0));
        again.ifPresent(from -> roles.add(role(held(), from, Bound.OPEN, returns(), 1)));
        return roles;
    }

    private RoleStatus held() {
        return claims.stream().anyMatch(claim -> claim.status() == RoleStatus.INTERIM)
                ? RoleStatus.INTERIM
                : RoleStatus.HELD;
    }

    private RoleStatus statusOf(Optional<Bound> end, Optional<Bound> start) {
        if (held() == RoleStatus.INTERIM) {
            return RoleStatus.INTERIM;
        }
        boolean elect = claims.stream().allMatch(claim -> claim.status() == RoleStatus.ELECT);
        boolean former = claims.stream().allMatch(claim -> claim.status() == RoleStatus.FORMER);
        if (elect) {
            return RoleStatus.ELECT;
        }
        return former ? RoleStatus.FORMER : RoleStatus.HELD;
    }

    private List<RoleClaim> returns() {
        return claims.stream()
                .filter(claim -> claim.change() == RoleChange.STARTS && claim.isReturn())
                .toList();
    }

    private List<RoleClaim> firstClaims() {
        List<RoleClaim> first =
                claims.stream().filter(claim -> !claim.isReturn()).toList();
        return first.isEmpty() ? claims : first;
    }

    /** The end that most claims tell; of dates told as often, the earliest. Undated ends are not later than told. */
    private Optional<Bound> end() {
        List<RoleClaim> ends = claims.stream()
                .filter(claim -> claim.change() == RoleChange.ENDS)
                .toList();
        List<RoleClaim> own = ends.stream().filter(claim -> !claim.isFollowed()).toList();
        return bound(own)
                .or(() -> bound(ends))
                .or(() -> ends.stream().findFirst().map(Tenure::notLaterThanTold));
    }

    private Optional<Bound> start(Optional<Bound> end) {
        List<RoleClaim> starts = claims.stream()
                .filter(claim -> claim.change() == RoleChange.STARTS && !claim.isReturn())
                .filter(claim -> claim.when().isPresent() || end.isEmpty())
                .toList();
        List<RoleClaim> before =
                starts.stream().filter(claim -> !isAfter(claim, end)).toList();
        Optional<Bound> office =
                bound(before.stream().filter(RoleClaim::isFirstDay).toList());
        Optional<Bound> told = office.or(() -> bound(before));
        return told.or(() -> starts.stream().findFirst().map(Tenure::notLaterThanTold));
    }

    private static boolean isAfter(RoleClaim claim, Optional<Bound> end) {
        Optional<TimeRange> from = claim.when().flatMap(TimeLink::range);
        Optional<TimeRange> to = end.flatMap(bound -> bound.when().range());
        return from.isPresent()
                && to.isPresent()
                && !from.get().earliest().isBefore(to.get().latest());
    }

    /** A return: on its own date when one is told, else some day after the end and not later than it was told. */
    private Optional<Bound> again(Bound end) {
        List<RoleClaim> returns = returns();
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bound> dated = bound(returns.stream()
                .filter(claim -> isAfter(claim, Optional.of(end)) && isFresh(claim))
                .toList());
        return dated.or(() -> Optional.of(between(end, returns)));
    }

    /** « le même jour », long before the article, may be another day than that of the sentence before. */
    private static boolean isFresh(RoleClaim claim) {
        Optional<LocalDate> told = claim.when().flatMap(TimeLink::range).flatMap(TimeRange::lastDay);
        boolean stated =
                claim.when().filter(when -> when.basis() == Basis.STATED).isPresent();
        Optional<LocalDate> day = claim.said().day();
        return stated
                || told.isEmpty()
                || day.isEmpty()
                || told.get().plusDays(DAYS_IN_MIND).isAfter(day.get());
    }

    private static Bound between(Bound end, List<RoleClaim> returns) {
        Optional<LocalDate> last = end.when().range().flatMap(TimeRange::lastDay);
        Optional<LocalDate> told =
                returns.stream().flatMap(claim -> claim.said().day().stream()).min(Comparator.naturalOrder());
        Evidence evidence = together(returns);
        if (told.isEmpty()) {
            return new Bound(When.UNDATED, evidence);
        }
        boolean ordered = last.isPresent() && last.get().isBefore(told.get());
        TimeRange range = ordered ? TimeRange.between(last.get().plusDays(1), told.get()) : TimeRange.until(told.get());
        Reason reason = ordered
                ? Reason.of(
                        "roles.bound.between", last.get().toString(), told.get().toString())
                : Reason.of("roles.bound.published", told.get().toString());
        return new Bound(new When(Optional.of(range), Optional.empty(), Basis.IMPLIED, List.of(reason)), evidence);
    }

    private static Bound notLaterThanTold(RoleClaim claim) {
        Optional<TimeRange> range = claim.said().day().map(TimeRange::until);
        List<Reason> because = claim.said()
                .day()
                .map(day -> List.of(Reason.of("roles.bound.published", day.toString())))
                .orElse(List.of());
        Basis basis = range.isPresent() ? Basis.IMPLIED : Basis.UNDATED;
        return new Bound(
                new When(range, Optional.empty(), basis, because), claim.said().evidence());
    }

    /** The time that most independent origins tell or leave room for; of two, the finer. */
    private static Optional<Bound> bound(List<RoleClaim> told) {
        List<RoleClaim> dated = told.stream()
                .filter(claim -> claim.when().flatMap(Tenure::timeKey).isPresent())
                .toList();
        return dated.stream()
                .max(Comparator.comparingLong((RoleClaim claim) -> origins(supporting(claim, dated)))
                        .thenComparing(Comparator.comparing(Tenure::width).reversed()))
                .map(best -> new Bound(when(best), together(supporting(best, dated))));
    }

    private static List<RoleClaim> supporting(RoleClaim claim, List<RoleClaim> dated) {
        return dated.stream().filter(other -> leavesRoomFor(other, claim)).toList();
    }

    private static boolean leavesRoomFor(RoleClaim other, RoleClaim claim) {
        Optional<TimeRange> wide = other.when().flatMap(TimeLink::range);
        Optional<TimeRange> narrow = claim.when().flatMap(TimeLink::range);
        boolean contains = wide.isPresent() && narrow.isPresent() && wide.get().contains(narrow.get());
        return contains
                || other.when().flatMap(Tenure::timeKey).equals(claim.when().flatMap(Tenure::timeKey));
    }

    private static Duration width(RoleClaim claim) {
        return claim.when()
                .flatMap(TimeLink::range)
                .map(range -> Duration.between(range.earliest(), range.latest()))
                .orElse(Duration.ZERO);
    }

    private static Optional<String> timeKey(TimeLink link) {
        return link.range().map(TimeRange::edtf).or(() -> link.offset().map(Object::toString));
    }

    private static long origins(List<RoleClaim> claims) {
        return claims.stream().map(RoleClaim::origin).distinct().count();
    }

    private static When when(RoleClaim claim) {
        TimeLink link = claim.when().orElseThrow();
        return new When(link.range(), link.offset(), link.basis(), List.of(link.because()));
    }

    private static Evidence together(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> claim.said().evidence())
                .reduce(new Evidence(List.of(), List.of()), Evidence::and);
    }

    private Role role(RoleStatus status, Bound from, Bound to, List<RoleClaim> told, int interval) {
        RoleClaim.Post post = claims.get(0).post();
        String id = ItemIds.of(
                "role",
                post.holder().orElse(""),
                post.concept(),
                post.organisation().orElse(""),
                status.name(),
                Integer.toString(interval));
        return new Role(id, post.holder(), name(post.concept()), post.organisation(), from, to, status, together(told));
    }

    /** The words for the title that the claims use most; of two, the one told first. */
    private RoleName name(String concept) {
        Map<Telling, Integer> uses = new LinkedHashMap<>();
        claims.forEach(claim -> uses.merge(claim.said().title(), 1, Integer::sum));
        int most = uses.values().stream().max(Comparator.naturalOrder()).orElse(0);
        Telling words = uses.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(claims.get(0).said().title());
        return new RoleName(words.words(), words.language(), concept);
    }
}
