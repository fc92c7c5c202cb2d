package org.denouement.reconcile.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Role;
import org.denouement.model.story.RoleName;
import org.denouement.model.story.When;
import org.denouement.model.text.TimeRange;
import org.junit.jupiter.api.Test;

class SuccessorsTest {
    @Test
    void endsAnInterimWhenSomebodyTakesThePost() {
        List<Role> roles = Successors.follow(List.of(
                role("ana", RoleStatus.INTERIM, "mayor", "2024-03-04", ""),
                role("ben", RoleStatus.HELD, "mayor", "2024-03-11", "")));
        assertThat(told(roles)).containsExactly("ana 2024-03-04/2024-03-11", "ben 2024-03-11/");
    }

    @Test
    void beginsAnUndatedInterimWhenTheOneBeforeHasGone() {
        List<Role> roles = Successors.follow(List.of(
                role("ana", RoleStatus.HELD, "mayor", "", "2024-03-04"),
                role("ben", RoleStatus.INTERIM, "mayor", "", "")));
        assertThat(told(roles)).containsExactly("ana /2024-03-04", "ben 2024-03-04/");
    }

    @Test
    void keepsTheDaysBetweenWhichAnInterimIsToldToBegin() {
        List<Role> roles = Successors.follow(List.of(
                role("ana", RoleStatus.HELD, "mayor", "", "2024-03-04"),
                role("ben", RoleStatus.INTERIM, "mayor", "2024-03-04/2024-03-09", "")));
        assertThat(told(roles)).containsExactly("ana /2024-03-04", "ben [2024-03-04..2024-03-09]/");
    }

    @Test
    void beginsAnInterimToldOfLaterBetweenTheEndAndTheTelling() {
        List<Role> roles = Successors.follow(List.of(
                role("ana", RoleStatus.HELD, "mayor", "", "2024-03-04"),
                role("ben", RoleStatus.INTERIM, "mayor", "/2024-03-09", "")));
        assertThat(told(roles)).containsExactly("ana /2024-03-04", "ben [2024-03-04..2024-03-09]/");
    }

    @Test
    void endsTheOnlyHolderWhenTheNextBegins() {
        List<Role> roles = Successors.follow(List.of(
                role("ana", RoleStatus.HELD, "mayor", "2013-06-01", ""),
                role("ben", RoleStatus.HELD, "mayor", "2024-03-11", "")));
        assertThat(told(roles)).containsExactly("ana 2013-06-01/2024-03-11", "ben 2024-03-11/");
    }

    @Test
    void leavesPostsThatManyHoldSideBySide() {
        List<Role> roles = Successors.follow(List.of(
                role("ana", RoleStatus.HELD, "spokesperson", "2013-06-01", ""),
                role("ben", RoleStatus.HELD, "spokesperson", "2024-03-11", "")));
        assertThat(told(roles)).containsExactly("ana 2013-06-01/", "ben 2024-03-11/");
    }

    @Test
    void tellsAVacancyBetweenTwoHolders() {
        List<Role> vacancies = Vacancies.between(List.of(
                role("ana", RoleStatus.HELD, "mayor", "2013-06-01", "2024-03-04"),
                role("ben", RoleStatus.HELD, "mayor", "2024-03-11", "")));
        assertThat(told(vacancies)).containsExactly("- 2024-03-04/2024-03-11");
    }

    @Test
    void tellsNoVacancyThatAnInterimFillsOrMayFill() {
        List<Role> held = List.of(
                role("ana", RoleStatus.HELD, "mayor", "2013-06-01", "2024-03-04"),
                role("ben", RoleStatus.HELD, "mayor", "2024-03-11", ""));
        assertThat(Vacancies.between(
                        List.of(held.get(0), role("cid", RoleStatus.INTERIM, "mayor", "", ""), held.get(1))))
                .isEmpty();
    }

    @Test
    void tellsNoVacancyFromOneDayToTheNext() {
        assertThat(Vacancies.between(List.of(
                        role("ana", RoleStatus.HELD, "mayor", "2013-06-01", "2024-03-10"),
                        role("ben", RoleStatus.HELD, "mayor", "2024-03-11", ""))))
                .isEmpty();
    }

    private static Role role(String holder, RoleStatus status, String concept, String from, String to) {
        return new Role(
                holder + from,
                Optional.of(holder),
                new RoleName(concept, "en", concept),
                Optional.of("hull"),
                bound(from),
                bound(to),
                status,
                new Evidence(List.of(), List.of()));
    }

    private static Bound bound(String day) {
        if (day.isEmpty()) {
            return Bound.OPEN;
        }
        When when = new When(Optional.of(range(day)), Optional.empty(), Basis.STATED, List.of());
        return new Bound(when, new Evidence(List.of(), List.of()));
    }

    /** {@code 2024-03-04}, {@code 2024-03-04/2024-03-09}, {@code /2024-03-09}. */
    private static TimeRange range(String days) {
        int slash = days.indexOf('/');
        LocalDate last = LocalDate.parse(days.substring(slash + 1));
        if (slash < 0) {
            return TimeRange.day(last);
        }
        return slash == 0 ? TimeRange.until(last) : TimeRange.between(LocalDate.parse(days.substring(0, slash)), last);
    }

    private static List<String> told(List<Role> roles) {
        return roles.stream()
                .map(role -> role.holder().orElse("-") + " " + edtf(role.from()) + "/" + edtf(role.to()))
                .toList();
    }

    private static String edtf(Bound bound) {
        return bound.when().range().map(TimeRange::edtf).orElse("");
    }
}
