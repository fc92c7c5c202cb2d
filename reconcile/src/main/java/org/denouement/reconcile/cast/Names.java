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
import org.denouement.model.reading.Sentence;
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
        names.wholes();
        return names;
    }

    /** For one word, « Gazette », the names that it ends or begins: « la Gazette de Valmer », "Valmer Gazette". */
    private void wholes() {
        Map<String, List<Known>> single = new TreeMap<>();
        for (Known name : known.values()) {
            if (name.words().size() == 1 && !name.isPerson()) {
                single.computeIfAbsent(name.first(), word -> new ArrayList<>()).add(name);
            }
        }
        for (Known name : known.values()) {
            if (name.words().size() > 1 && name.kind() == EntityKind.ORGANISATION) {
                String whole = String.join(
                        " ",
                        name.words()
                                .subList(
                                        name.first().length() <= 3 ? 1 : 0,
                                        name.words().size()));
                for (String word : List.of(name.words().get(name.first().length() <= 3 ? 1 : 0), name.last())) {
                    single.getOrDefault(word, List.of())
                            .forEach(each -> each.wholes().add(whole));
                }
            }
        }
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
        beside(reading, full);
        for (RoleMention role : reading.facts().roles()) {
            role.holder().map(full::get).ifPresent(name -> name.titles().add(title(reading, role)));
        }
        for (EntityMention mention : reading.entities()) {
            if (mention.rule().equals("described.apposition")) {
                mention.antecedent().map(full::get).ifPresent(name -> headOf(reading, mention.span())
                        .ifPresent(head -> name.titles().add(head)));
            }
        }
    }

    /** The words of a title, in lower case. */
    static String title(Reading reading, RoleMention role) {
        return role.title().span().in(reading.text()).toLowerCase(Locale.ROOT);
    }

    private static void beside(Reading reading, Map<Span, Known> full) {
        for (Sentence sentence : reading.sentences()) {
            List<Known> here = full.entrySet().stream()
                    .filter(each -> sentence.span().contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            here.forEach(name -> here.forEach(other -> name.beside().add(other.name())));
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
