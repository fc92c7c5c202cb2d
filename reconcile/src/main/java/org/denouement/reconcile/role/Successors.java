package org.denouement.reconcile.role;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Role;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/**
 * What nobody says and follows from who comes and goes: an interim begins when the one before has gone, and is over when
 * somebody takes the post for good; the holder of a post for one is followed by the next.
 */
final class Successors {
    private Successors() {}

    static List<Role> follow(List<Role> roles) {
        List<Role> started =
                roles.stream().map(role -> interimStarted(role, roles)).toList();
        return started.stream().map(role -> ended(role, started)).toList();
    }

    /** An interim of whom no day is told, after the last who is known to have gone. */
    private static Role interimStarted(Role role, List<Role> roles) {
        boolean open = role.status() == RoleStatus.INTERIM
                && role.from().when().range().flatMap(TimeRange::firstDay).isEmpty();
        if (!open || role.organisation().isEmpty()) {
            return role;
        }
        return roles.stream()
                .filter(other -> isSamePost(other, role) && other.status() == RoleStatus.HELD)
                .filter(other -> other.to().when().range().isPresent() && !isVague(other.to()))
                .filter(other -> isAllowed(other, role))
                .max(Comparator.comparing(
                        other -> other.to().when().range().orElseThrow().latest()))
                .map(other -> from(role, after(other.to(), role)))
                .orElse(role);
    }

    /** From the day the one before had gone to the last day that is told of the beginning, when one is. */
    private static Bound after(Bound gone, Role interim) {
        Bound begun = follows(gone, "roles.bound.predecessor");
        Optional<LocalDate> first = gone.when().range().flatMap(TimeRange::firstDay);
        return interim.from()
                .when()
                .range()
                .flatMap(TimeRange::lastDay)
                .filter(last -> first.filter(last::isAfter).isPresent())
                .map(last -> within(begun, TimeRange.between(first.orElseThrow(), last)))
                .orElse(begun);
    }

    private static Bound within(Bound bound, TimeRange range) {
        When when = bound.when();
        return new Bound(
                new When(Optional.of(range), Optional.empty(), when.basis(), when.because()), bound.evidence());
    }

    /** The interim cannot begin later than what is told of it. */
    private static boolean isAllowed(Role before, Role interim) {
        LocalDateTime gone = before.to().when().range().orElseThrow().earliest();
        return interim.from()
                .when()
                .range()
                .filter(range -> range.latest().isBefore(gone))
                .isEmpty();
    }

    private static boolean isVague(Bound bound) {
        return bound.when()
                .range()
                .filter(range -> range.firstDay().isPresent())
                .isEmpty();
    }

    private static Role ended(Role role, List<Role> roles) {
        boolean runs = role.status() == RoleStatus.INTERIM || role.status() == RoleStatus.HELD;
        boolean single = role.status() == RoleStatus.INTERIM
                || Seats.isSingle(role.title().concept());
        boolean open = role.to().when().range().isEmpty();
        return runs && single && open && role.organisation().isPresent()
                ? successor(role, roles)
                        .map(next -> to(role, follows(next.from(), "roles.bound.successor")))
                        .orElse(role)
                : role;
    }

    /** The first other holder to take the post for good after this one began; of no known beginning, before all. */
    private static Optional<Role> successor(Role role, List<Role> roles) {
        Optional<LocalDateTime> began = beginning(role);
        boolean interim = role.status() == RoleStatus.INTERIM;
        return roles.stream()
                .filter(next -> next.status() == RoleStatus.HELD && isSamePost(next, role))
                .filter(next -> interim || !next.holder().equals(role.holder()))
                .filter(next -> !isVague(next.from()))
                .filter(next -> began.isPresent()
                        ? beginning(next).filter(began.get()::isBefore).isPresent()
                        : !interim)
                .min(Comparator.comparing(next -> beginning(next).orElse(LocalDateTime.MAX)));
    }

    private static boolean isSamePost(Role one, Role other) {
        return one.title().concept().equals(other.title().concept())
                && one.organisation().equals(other.organisation());
    }

    private static Optional<LocalDateTime> beginning(Role role) {
        return role.from()
                .when()
                .range()
                .map(range -> range.firstDay().isPresent() ? range.earliest() : range.latest());
    }

    private static Bound follows(Bound bound, String reason) {
        When when = bound.when();
        return new Bound(
                new When(when.range(), when.offset(), Basis.IMPLIED, List.of(Reason.of(reason))), bound.evidence());
    }

    private static Role from(Role role, Bound from) {
        return new Role(
                role.id(),
                role.holder(),
                role.title(),
                role.organisation(),
                from,
                role.to(),
                role.status(),
                role.evidence());
    }

    private static Role to(Role role, Bound to) {
        return new Role(
                role.id(),
                role.holder(),
                role.title(),
                role.organisation(),
                role.from(),
                to,
                role.status(),
                role.evidence());
    }
}
