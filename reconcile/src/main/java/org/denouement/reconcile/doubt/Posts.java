package org.denouement.reconcile.doubt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** The posts that articles give to people: who answers for an organisation, and who newly leads it. */
final class Posts {
    /** Of whoever leads; spokesmen and secretaries are no answer to "Who will run it?". */
    private static final Set<String> LEADING = Set.of(
            "chief-executive",
            "managing-director",
            "director-general",
            "general-manager",
            "president",
            "chair",
            "manager",
            "head",
            "leader",
            "mayor",
            "coach",
            "director");

    private final Cast cast;
    private final Map<String, Set<String>> places = new HashMap<>();

    Posts(Cast cast, List<Reading> readings) {
        this.cast = cast;
        for (Reading reading : readings) {
            for (RoleMention role : reading.facts().roles()) {
                holder(reading, role).ifPresent(holder -> place(reading, role)
                        .ifPresent(place -> places.computeIfAbsent(holder, any -> new TreeSet<>())
                                .add(place)));
            }
        }
    }

    /** Whether one of the two holds a post in the other. */
    boolean areLinked(String one, String other) {
        return places.getOrDefault(one, Set.of()).contains(other)
                || places.getOrDefault(other, Set.of()).contains(one);
    }

    /** Everybody to whom {@code readings} give a post. */
    Set<String> holders(List<Reading> readings) {
        Set<String> holders = new TreeSet<>();
        readings.forEach(reading ->
                reading.facts().roles().forEach(role -> holder(reading, role).ifPresent(holders::add)));
        return holders;
    }

    /** The first words that give such a post in one of {@code places} to somebody who is not {@code known} to have one. */
    Optional<Span> newLeader(Reading later, Set<String> places, Set<String> known) {
        return later.facts().roles().stream()
                .filter(role -> LEADING.contains(role.title().concept()))
                .filter(role -> role.change() != RoleChange.ENDS && role.status() == RoleStatus.HELD)
                .filter(role -> place(later, role).filter(places::contains).isPresent())
                .filter(role -> holder(later, role)
                        .filter(holder -> !known.contains(holder))
                        .isPresent())
                .map(role -> later.sentenceAt(role.title().span().start())
                        .map(sentence -> sentence.span())
                        .orElse(role.title().span()))
                .findFirst();
    }

    private Optional<String> holder(Reading reading, RoleMention role) {
        return role.holder().flatMap(span -> cast.entityOf(reading.article().id(), span));
    }

    private Optional<String> place(Reading reading, RoleMention role) {
        return role.organisation()
                .flatMap(span -> cast.entityOf(reading.article().id(), span));
    }
}
