package org.denouement.tell.page;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Role;
import org.denouement.model.story.When;

/**
 * How a role lies in time: the days in which it may have begun, those in which it may have ended. Each is empty where no
 * source tells it; {@code begun} is the first day on which it is sure to be held, {@code ending} the last.
 */
record RoleBar(
        Optional<LocalDate> earliest,
        Optional<LocalDate> begun,
        Optional<LocalDate> ending,
        Optional<LocalDate> latest) {

    static RoleBar of(Role role) {
        return new RoleBar(
                first(role.from().when()),
                last(role.from().when()),
                first(role.to().when()),
                last(role.to().when()));
    }

    private static Optional<LocalDate> first(When when) {
        return when.range().flatMap(range -> range.firstDay());
    }

    private static Optional<LocalDate> last(When when) {
        return when.range().flatMap(range -> range.lastDay());
    }

    /** Whether there is a date to draw it by. */
    boolean isDated() {
        return begun.isPresent() || earliest.isPresent() || ending.isPresent() || latest.isPresent();
    }

    /** An offer or a refusal is a moment, not a time in office. */
    static boolean isMoment(Role role) {
        return role.status() == RoleStatus.OFFERED || role.status() == RoleStatus.REFUSED;
    }

    /** The first known day of all, to set roles in order. */
    LocalDate start() {
        return earliest.or(() -> begun).or(() -> ending).or(() -> latest).orElse(LocalDate.MAX);
    }
}
