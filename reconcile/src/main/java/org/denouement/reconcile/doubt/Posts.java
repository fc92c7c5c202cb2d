package org.denouement.reconcile.doubt;

import java.util.List;
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
    private final List<Reading> readings;

    Posts(Cast cast, List<Reading> readings) {
        this.cast = cast;
        this.readings = readings;
    }

    /** Whether one of the two holds a post in the other. */
    boolean areLinked(String one, String other) {
        return readings.stream()
                .anyMatch(reading -> reading.facts().roles().stream().anyMatch(role -> {
                    Optional<String> holder = holder(reading, role);
                    Optional<String> place = place(reading, role);
                    return holder.isPresent()
                            && place.isPresent()
                            && (holder.get().equals(one) && place.get().equals(other)
                                    || holder.get().equals(other) && place.get().equals(one));
                }));
    }

    /** The first words that give such a post in one of {@code places} to somebody who had none there before. */
    Optional<Span> newLeader(Reading later, Set<String> places, List<Reading> before) {
        Set<String> known = new TreeSet<>();
        before.forEach(reading ->
                reading.facts().roles().forEach(role -> holder(reading, role).ifPresent(known::add)));
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
