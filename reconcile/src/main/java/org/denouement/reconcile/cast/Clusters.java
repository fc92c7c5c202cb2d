package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;

/** The names of all articles, each put with the names that mean the same. */
final class Clusters {
    private final Map<String, Entity> byName;

    private Clusters(Map<String, Entity> byName) {
        this.byName = byName;
    }

    static Clusters of(List<Reading> readings) {
        Map<String, Entity> byName = new TreeMap<>();
        for (Reading reading : readings) {
            for (EntityMention mention : reading.entities()) {
                if (mention.form() == MentionForm.NAME) {
                    byName.merge(folded(mention), lone(reading, mention), Clusters::together);
                }
            }
        }
        return new Clusters(byName);
    }

    List<Entity> entities() {
        return byName.values().stream()
                .sorted(Comparator.comparing(
                                (Entity entity) -> -entity.evidence().anchors().size())
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .toList();
    }

    /** The entity that a mention means, itself or through its antecedent. */
    Optional<String> entityOf(Reading reading, EntityMention mention) {
        if (mention.form() == MentionForm.NAME) {
            return Optional.ofNullable(byName.get(folded(mention))).map(Entity::id);
        }
        return mention.antecedent()
                .flatMap(span -> nameAt(reading, span))
                .flatMap(name -> Optional.ofNullable(byName.get(folded(name))).map(Entity::id));
    }

    private static Optional<EntityMention> nameAt(Reading reading, Span span) {
        return reading.entities().stream()
                .filter(mention ->
                        mention.form() == MentionForm.NAME && mention.span().equals(span))
                .findFirst();
    }

    private static Entity lone(Reading reading, EntityMention mention) {
        Anchor words = reading.article().anchor(mention.span(), mention.rule());
        return new Entity(
                Ids.of(mention.kind(), mention.name()),
                mention.name(),
                mention.kind(),
                List.of(),
                new Evidence(List.of(words), List.of(mention.because())));
    }

    private static Entity together(Entity one, Entity other) {
        return new Entity(
                one.id(),
                one.name(),
                one.kind(),
                new ArrayList<>(one.aliases()),
                one.evidence().and(other.evidence()));
    }

    private static String folded(EntityMention mention) {
        return mention.kind() + " " + mention.name().toLowerCase(Locale.ROOT);
    }
}
