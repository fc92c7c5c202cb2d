package org.denouement.reconcile.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Role;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.item.ItemIds;

/** The times when a post that one person holds had nobody: after one is known to have gone, before the next came. */
final class Vacancies {
    private Vacancies() {}

    static List<Role> between(List<Role> roles) {
        Map<String, List<Role>> posts = new TreeMap<>();
        for (Role role : roles) {
            boolean runs = role.status() == RoleStatus.HELD || role.status() == RoleStatus.INTERIM;
            if (runs
                    && role.organisation().isPresent()
                    && Seats.isSingle(role.title().concept())) {
                posts.computeIfAbsent(
                                role.organisation().get() + "|" + role.title().concept(), key -> new ArrayList<>())
                        .add(role);
            }
        }
        List<Role> vacancies = new ArrayList<>();
        posts.values().forEach(post -> vacancies.addAll(ofPost(post)));
        return vacancies;
    }

    /** Nothing where one interval has no known beginning: it may fill the gap. */
    private static List<Role> ofPost(List<Role> post) {
        List<Role> vacancies = new ArrayList<>();
        for (Role before : post) {
            Optional<LocalDate> gone = before.to().when().range().flatMap(TimeRange::lastDay);
            Optional<Role> next = gone.isPresent() ? next(before, gone.get(), post) : Optional.empty();
            next.filter(role -> isSure(gone.orElseThrow(), before, role, post))
                    .ifPresent(role -> vacancies.add(vacant(before, role)));
        }
        return vacancies;
    }

    private static Optional<Role> next(Role before, LocalDate gone, List<Role> post) {
        return post.stream()
                .filter(role -> role != before)
                .filter(role -> first(role).filter(day -> day.isAfter(gone)).isPresent())
                .min(Comparator.comparing(role -> first(role).orElseThrow()));
    }

    private static boolean isSure(LocalDate gone, Role before, Role next, List<Role> post) {
        boolean gap = gone.plusDays(1).isBefore(first(next).orElseThrow());
        boolean filled =
                post.stream().filter(role -> role != before && role != next).anyMatch(role -> covers(role, gone, next));
        return gap && !filled;
    }

    /** Whether the interval reaches, or may reach, into the gap. */
    private static boolean covers(Role role, LocalDate gone, Role next) {
        boolean overBefore = role.to()
                .when()
                .range()
                .flatMap(TimeRange::lastDay)
                .filter(day -> !day.isAfter(gone))
                .isPresent();
        boolean startsLater = first(role)
                .filter(day -> !day.isBefore(first(next).orElseThrow()))
                .isPresent();
        return !overBefore && !startsLater;
    }

    private static Optional<LocalDate> first(Role role) {
        return role.from().when().range().flatMap(TimeRange::firstDay);
    }

    private static Role vacant(Role before, Role next) {
        Evidence words = before.to().evidence().and(next.from().evidence());
        Evidence evidence = new Evidence(
                words.anchors(),
                List.of(Reason.of(
                        "roles.vacant",
                        before.to().when().range().map(TimeRange::edtf).orElse(""),
                        next.from().when().range().map(TimeRange::edtf).orElse(""))));
        Bound from = new Bound(before.to().when(), before.to().evidence());
        Bound to = new Bound(next.from().when(), next.from().evidence());
        String id = ItemIds.of(
                "role", "", before.title().concept(), before.organisation().orElse(""), "VACANT", before.id());
        return new Role(
                id, Optional.empty(), before.title(), before.organisation(), from, to, RoleStatus.VACANT, evidence);
    }
}
