package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Role;
import org.denouement.model.story.Version;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.ItemIds;
import org.denouement.reconcile.role.RoleClaim;
import org.denouement.reconcile.role.RoleClaims;

/** A post that is offered in one place and already held in another; a role that begins or ends at two different times. */
final class RoleDisputes {
    private final Passages passages;
    private final Cast cast;

    RoleDisputes(Passages passages, Cast cast) {
        this.passages = passages;
        this.cast = cast;
    }

    List<Contradiction> find(Coverage coverage, List<Reading> readings, List<Role> roles) {
        Map<String, List<RoleClaim>> posts = new TreeMap<>();
        for (RoleClaim claim : RoleClaims.of(coverage, readings, cast)) {
            if (claim.post().holder().isPresent() && claim.post().organisation().isPresent()) {
                posts.computeIfAbsent(key(claim.post()), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        posts.forEach((key, claims) -> offeredOrHeld(key, claims, roles).ifPresent(found::add));
        told(coverage, readings, roles).forEach((key, claims) -> {
            endedTwice(key, claims, roles).ifPresent(found::add);
            begunTwice(key, claims, roles).ifPresent(found::add);
        });
        return found;
    }

    /** The claims of each role as it is told: « dirige le domaine » and "led the resort" are of one post. */
    private Map<String, List<RoleClaim>> told(Coverage coverage, List<Reading> readings, List<Role> roles) {
        Map<Anchor, String> posts = new HashMap<>();
        for (Role role : roles) {
            String holder = role.holder().orElse("");
            role.evidence()
                    .anchors()
                    .forEach(anchor -> posts.put(
                            anchor,
                            String.join(
                                    "|",
                                    holder,
                                    role.title().concept(),
                                    role.organisation().orElse(""))));
        }
        Map<String, List<RoleClaim>> told = new TreeMap<>();
        for (RoleClaim claim : RoleClaims.of(coverage, readings, cast)) {
            claim.said().evidence().anchors().stream()
                    .map(posts::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(post -> claim.post().holder().isPresent())
                    .ifPresent(post ->
                            told.computeIfAbsent(post, key -> new ArrayList<>()).add(claim));
        }
        return told;
    }

    private static String key(RoleClaim.Post post) {
        return String.join(
                "|",
                post.holder().orElse(""),
                post.baseConcept(),
                post.organisation().orElse(""));
    }

    /** A post offered, and told as held already, without any word of its having been taken up. */
    private Optional<Contradiction> offeredOrHeld(String key, List<RoleClaim> claims, List<Role> roles) {
        List<RoleClaim> offered = those(claims, claim -> claim.status() == RoleStatus.OFFERED);
        List<RoleClaim> held = those(claims, claim -> claim.is(RoleChange.HOLDS, RoleStatus.HELD));
        boolean taken = claims.stream().anyMatch(claim -> claim.is(RoleChange.STARTS, RoleStatus.HELD));
        if (offered.isEmpty() || held.isEmpty() || taken) {
            return Optional.empty();
        }
        Reason what = Reason.of(
                "disputes.offered-or-held",
                name(claims),
                offered.get(0).said().title().words());
        return Optional.of(new Contradiction(
                ItemIds.of("dispute", "status", key),
                "status",
                what,
                List.of(version(offered, roles), version(held, roles))));
    }

    private Optional<Contradiction> endedTwice(String key, List<RoleClaim> claims, List<Role> roles) {
        Map<String, List<RoleClaim>> byDay = new LinkedHashMap<>();
        TreeSet<String> origins = new TreeSet<>();
        for (RoleClaim claim : those(claims, claim -> claim.change() == RoleChange.ENDS && !claim.isFollowed())) {
            claim.mention()
                    .when()
                    .flatMap(TimeLink::range)
                    .filter(TimeRange::isOneDay)
                    .flatMap(TimeRange::firstDay)
                    .ifPresent(day -> {
                        byDay.computeIfAbsent(day.toString(), time -> new ArrayList<>())
                                .add(claim);
                        origins.add(claim.origin());
                    });
        }
        boolean returned = claims.stream().anyMatch(claim -> claim.change() == RoleChange.STARTS);
        if (byDay.size() < 2 || origins.size() < 2 || returned) {
            return Optional.empty();
        }
        Reason what = Reason.of(
                "disputes.role-end", name(claims), claims.get(0).said().title().words());
        return Optional.of(new Contradiction(
                ItemIds.of("dispute", "role", key),
                "role",
                what,
                byDay.values().stream().map(side -> version(side, roles)).toList()));
    }

    /** Two independent beginnings that cannot both be: the choice and the first day in office are not the same. */
    private Optional<Contradiction> begunTwice(String key, List<RoleClaim> claims, List<Role> roles) {
        boolean left = claims.stream().anyMatch(claim -> claim.change() == RoleChange.ENDS);
        List<RoleClaim> starts = those(claims, claim -> claim.is(RoleChange.STARTS, RoleStatus.HELD));
        for (RoleClaim one : left ? List.<RoleClaim>of() : starts) {
            List<RoleClaim> others = those(starts, other -> areApart(one, other));
            if (!others.isEmpty()) {
                List<RoleClaim> same = those(starts, other -> when(other).equals(when(one)));
                Reason what = Reason.of(
                        "disputes.role-start", name(claims), one.said().title().words());
                return Optional.of(new Contradiction(
                        ItemIds.of("dispute", "role-start", key),
                        "role",
                        what,
                        List.of(version(same, roles), version(others, roles))));
            }
        }
        return Optional.empty();
    }

    private static boolean areApart(RoleClaim one, RoleClaim other) {
        Optional<TimeRange> a = when(one);
        Optional<TimeRange> b = when(other);
        return a.isPresent()
                && b.isPresent()
                && !one.origin().equals(other.origin())
                && one.isFirstDay() == other.isFirstDay()
                && !one.isReturn()
                && !other.isReturn()
                && (!a.get().latest().isAfter(b.get().earliest())
                        || !b.get().latest().isAfter(a.get().earliest()));
    }

    /** A time with both ends: « depuis 2016 » begins in 2016. */
    private static Optional<TimeRange> when(RoleClaim claim) {
        return claim.mention()
                .when()
                .flatMap(TimeLink::range)
                .filter(range -> range.firstDay().isPresent() && range.lastDay().isPresent());
    }

    private static List<RoleClaim> those(List<RoleClaim> claims, Predicate<RoleClaim> which) {
        return claims.stream().filter(which).toList();
    }

    private String name(List<RoleClaim> claims) {
        return claims.get(0)
                .post()
                .holder()
                .flatMap(cast::entity)
                .map(Entity::name)
                .orElse("");
    }

    private Version version(List<RoleClaim> claims, List<Role> roles) {
        Evidence evidence = claims.stream()
                .map(claim -> claim.said().evidence())
                .reduce(new Evidence(List.of(), List.of()), Evidence::and);
        List<String> items = roles.stream()
                .filter(role ->
                        evidence.anchors().stream().anyMatch(role.evidence().anchors()::contains))
                .map(Role::id)
                .toList();
        return passages.version(evidence, items);
    }
}
