package org.denouement.reconcile.role;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Role;

/**
 * Who was chosen and never came into office: chosen, told in office by nobody, and somebody else takes the same post
 * without a word of his having left it.
 */
final class Elects {
    private Elects() {}

    static List<Role> settled(List<Role> roles, List<RoleClaim> claims) {
        return roles.stream()
                .map(role -> isPassedOver(role, roles, claims) ? elect(role) : role)
                .toList();
    }

    private static boolean isPassedOver(Role role, List<Role> roles, List<RoleClaim> claims) {
        boolean open = role.status() == RoleStatus.HELD
                && role.holder().isPresent()
                && role.organisation().isPresent()
                && role.from().when().range().isPresent()
                && role.to().when().range().isEmpty()
                && Seats.isSingle(role.title().concept());
        return open
                && of(role, claims).stream().allMatch(Elects::isChoice)
                && roles.stream().anyMatch(next -> takesOffice(next, role, claims));
    }

    private static boolean isChoice(RoleClaim claim) {
        return claim.change() == RoleChange.STARTS && !claim.isFirstDay() && !claim.isReturn();
    }

    private static boolean takesOffice(Role next, Role role, List<RoleClaim> claims) {
        return next.status() == RoleStatus.HELD
                && !next.holder().equals(role.holder())
                && next.title().concept().equals(role.title().concept())
                && next.organisation().equals(role.organisation())
                && begins(next).compareTo(begins(role)) > 0
                && of(next, claims).stream().anyMatch(RoleClaim::isFirstDay);
    }

    private static String begins(Role role) {
        return role.from()
                .when()
                .range()
                .map(range -> range.earliest().toString())
                .orElse("");
    }

    private static List<RoleClaim> of(Role role, List<RoleClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.post().holder().equals(role.holder()))
                .filter(claim -> claim.post().concept().equals(role.title().concept()))
                .filter(claim -> Optional.of(claim.post().organisation())
                        .filter(role.organisation()::equals)
                        .isPresent())
                .filter(claim -> claim.status() == RoleStatus.HELD || claim.status() == RoleStatus.ELECT)
                .toList();
    }

    private static Role elect(Role role) {
        return new Role(
                role.id(),
                role.holder(),
                role.title(),
                role.organisation(),
                role.from(),
                role.to(),
                RoleStatus.ELECT,
                role.evidence());
    }
}
