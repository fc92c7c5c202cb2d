package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.text.Span;

/**
 * Every spelling of a name in the coverage. A name that is a person's in one article and a company's in another is two:
 * companies are named after people.
 */
final class Names {
    /** Fewer than one in so many is taken for an error of reading. */
    private static final int RARE = 4;

    /** A place that leaves no doubt counts as many as this. */
    private static final int SURE = 9;

    private final Map<String, Known> known = new TreeMap<>();
    private final Map<String, int[]> sides = new TreeMap<>();

    private Names() {}

    static Names of(List<Reading> readings) {
        Names names = new Names();
        for (Reading reading : readings) {
            namesOf(reading).forEach(mention -> names.count(mention));
        }
        for (Reading reading : readings) {
            String article = reading.article().id();
            for (EntityMention mention : namesOf(reading)) {
                names.known
                        .computeIfAbsent(names.key(mention), key -> new Known(mention.name()))
                        .see(article, mention);
            }
        }
        for (Reading reading : readings) {
            names.company(reading);
        }
        return names;
    }

    /** What stands beside each full name of an article, and who else is in the article. */
    private void company(Reading reading) {
        Map<Span, Known> full = new TreeMap<>();
        for (EntityMention mention : namesOf(reading)) {
            Known name = of(mention);
            if (name.isFullPerson()) {
                full.put(mention.span(), name);
            }
        }
        List<String> all = full.values().stream().map(Known::name).distinct().toList();
        full.values().forEach(name -> name.companions().addAll(all));
        for (RoleMention role : reading.facts().roles()) {
            String title = role.title().span().in(reading.text()).toLowerCase(Locale.ROOT);
            role.holder().map(full::get).ifPresent(name -> name.titles().add(title));
        }
        for (EntityMention mention : reading.entities()) {
            if (mention.rule().equals("described.apposition")) {
                mention.antecedent().map(full::get).ifPresent(name -> headOf(reading, mention.span())
                        .ifPresent(head -> name.titles().add(head)));
            }
        }
    }

    private static Optional<String> headOf(Reading reading, Span phrase) {
        return reading.sentenceAt(phrase.start()).flatMap(sentence -> sentence.tokens().stream()
                .filter(token -> phrase.contains(token.span())
                        && (token.head() < 0
                                || !phrase.contains(sentence.token(token.head()).span())))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .findFirst());
    }

    static List<EntityMention> namesOf(Reading reading) {
        List<EntityMention> names = new ArrayList<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME
                    && !Spelling.folded(mention.name()).isEmpty()) {
                names.add(mention);
            }
        }
        return names;
    }

    Collection<Known> all() {
        return known.values();
    }

    Known of(EntityMention mention) {
        Known found = known.get(key(mention));
        if (found == null) {
            throw new IllegalArgumentException("a mention of no reading: " + mention.name());
        }
        return found;
    }

    private void count(EntityMention mention) {
        int[] side = sides.computeIfAbsent(mention.name(), name -> new int[2]);
        if (mention.kind() != EntityKind.UNKNOWN) {
            side[mention.kind() == EntityKind.PERSON ? 0 : 1] += Known.isDecisive(mention) ? SURE : 1;
        }
    }

    private String key(EntityMention mention) {
        int[] side = sides.getOrDefault(mention.name(), new int[2]);
        boolean person = mention.kind() == EntityKind.PERSON;
        if (mention.kind() == EntityKind.UNKNOWN || Math.min(side[0], side[1]) * RARE <= Math.max(side[0], side[1])) {
            person = side[0] > side[1];
        }
        return mention.name() + (person ? "\tperson" : "\tthing");
    }
}
