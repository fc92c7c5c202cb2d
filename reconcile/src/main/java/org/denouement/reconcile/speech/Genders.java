package org.denouement.reconcile.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.reconcile.cast.Cast;

/** The gender that the names of somebody tell in the whole coverage: « Mme Delorme » in one article serves the others. */
final class Genders {
    private final Map<String, Set<Gender>> told = new TreeMap<>();

    private Genders() {}

    static Genders of(Cast cast, List<Reading> readings) {
        Genders genders = new Genders();
        for (Reading reading : readings) {
            for (EntityMention mention : reading.entities()) {
                if (mention.form() == MentionForm.NAME && mention.gender() != Gender.UNKNOWN) {
                    cast.entityOf(reading.article().id(), mention.span()).ifPresent(id -> genders.told
                            .computeIfAbsent(id, key -> EnumSet.noneOf(Gender.class))
                            .add(mention.gender()));
                }
            }
        }
        return genders;
    }

    /** Unknown when no name tells it, or when they disagree. */
    Gender of(String entity) {
        Set<Gender> genders = told.getOrDefault(entity, Set.of());
        return genders.size() == 1 ? genders.iterator().next() : Gender.UNKNOWN;
    }
}
