package org.denouement.tell.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Role;

/** All who held one title of one organisation, or were offered it, in order of time. */
record RoleLane(List<Role> roles) {
    RoleLane {
        roles = List.copyOf(roles);
    }

    /** A time between two holders for which nobody is named. */
    record Vacancy(LocalDate from, LocalDate to) {}

    /** One lane for each title of each organisation, in the order in which the account has them. */
    static List<RoleLane> of(List<Role> roles) {
        Map<String, List<Role>> lanes = new LinkedHashMap<>();
        for (Role role : roles) {
            String title = role.title().concept().isEmpty()
                    ? role.title().words()
                    : role.title().concept();
            lanes.computeIfAbsent(role.organisation().orElse("") + "\n" + title, key -> new ArrayList<>())
                    .add(role);
        }
        return lanes.values().stream().map(RoleLane::sorted).toList();
    }

    private static RoleLane sorted(List<Role> roles) {
        List<Role> inTime = new ArrayList<>(roles);
        inTime.sort(Comparator.comparing(role -> RoleBar.of(role).start()));
        return new RoleLane(inTime);
    }

    /** The roles that have a date to draw them by. */
    List<Role> dated() {
        return roles.stream()
                .filter(role -> role.status() != RoleStatus.VACANT)
                .filter(role -> RoleBar.of(role).isDated())
                .toList();
    }

    Role first() {
        return roles.get(0);
    }

    /** Where one holder is known to have gone before the next is known to have come. */
    List<Vacancy> vacancies() {
        List<RoleBar> held = roles.stream()
                .filter(role -> role.status() == RoleStatus.HELD || role.status() == RoleStatus.INTERIM)
                .map(RoleBar::of)
                .toList();
        List<Vacancy> vacancies = new ArrayList<>();
        for (int i = 1; i < held.size(); i++) {
            Optional<LocalDate> gone = held.get(i - 1).latest();
            Optional<LocalDate> come = held.get(i).earliest();
            if (gone.isPresent() && come.isPresent() && gone.get().plusDays(1).isBefore(come.get())) {
                vacancies.add(new Vacancy(gone.get(), come.get()));
            }
        }
        return vacancies;
    }
}
