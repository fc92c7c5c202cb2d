package org.denouement.reconcile.role;

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

/** Ends what nobody says has ended: an interim is over when somebody takes the same post for good. */
final class Successors {
    private Successors() {}

    static List<Role> endInterims(List<Role> roles) {
        return roles.stream().map(role -> ended(role, roles)).toList();
    }

    private static Role ended(Role role, List<Role> roles) {
        boolean open = role.status() == RoleStatus.INTERIM
                && role.to().when().range().isEmpty()
                && role.organisation().isPresent();
        return open ? successor(role, roles).map(next -> endingWith(role, next)).orElse(role) : role;
    }

    /** The first to take the post after the interim began. */
    private static Optional<Role> successor(Role interim, List<Role> roles) {
        Optional<LocalDateTime> began = beginning(interim);
        return roles.stream()
                .filter(role -> role.status() == RoleStatus.HELD)
                .filter(role -> role.title().concept().equals(interim.title().concept()))
                .filter(role -> role.organisation().equals(interim.organisation()))
                .filter(role -> began.isPresent()
                        && beginning(role).filter(began.get()::isBefore).isPresent())
                .min(Comparator.comparing(role -> beginning(role).orElse(LocalDateTime.MAX)));
    }

    private static Optional<LocalDateTime> beginning(Role role) {
        return role.from().when().range().map(TimeRange::earliest);
    }

    private static Role endingWith(Role role, Role next) {
        When from = next.from().when();
        When to = new When(from.range(), from.offset(), Basis.IMPLIED, List.of(Reason.of("roles.bound.successor")));
        return new Role(
                role.id(),
                role.holder(),
                role.title(),
                role.organisation(),
                role.from(),
                new Bound(to, next.from().evidence()),
                role.status(),
                role.evidence());
    }
}
