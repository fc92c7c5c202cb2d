package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.text.Span;

/**
 * Who bears a title in the whole coverage: « la directrice générale » of an article that never names her is the only one
 * whom the others call so. A title of two people, and a description with a name of its own, say nobody.
 */
final class Bearers {
    private final Map<String, List<Member>> byTitle = new TreeMap<>();

    private Bearers() {}

    static Bearers of(List<Reading> readings, BiFunction<String, Span, Optional<Member>> memberAt) {
        Bearers bearers = new Bearers();
        for (Reading reading : readings) {
            for (RoleMention role : reading.facts().roles()) {
                role.holder()
                        .flatMap(span -> memberAt.apply(reading.article().id(), span))
                        .ifPresent(member ->
                                bearers.add(key(reading, role.title().span().in(reading.text())), member));
            }
        }
        return bearers;
    }

    private void add(String title, Member member) {
        List<Member> all = byTitle.computeIfAbsent(title, key -> new ArrayList<>());
        if (!all.contains(member)) {
            all.add(member);
        }
    }

    /** The only bearer of a title that the article leaves without a name. */
    Optional<Member> of(Reading reading, EntityMention mention) {
        boolean open = mention.form() == MentionForm.NOMINAL
                && mention.kind() == EntityKind.PERSON
                && mention.antecedent().isEmpty();
        if (!open || holdsName(reading, mention)) {
            return Optional.empty();
        }
        String words = mention.span().in(reading.text());
        int first = Math.max(words.indexOf(' '), Math.max(words.indexOf('’'), words.indexOf('\'')));
        List<Member> bearers = byTitle.getOrDefault(key(reading, words.substring(first + 1)), List.of());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static boolean holdsName(Reading reading, EntityMention mention) {
        return reading.entities().stream()
                .anyMatch(other ->
                        other.form() == MentionForm.NAME && other.span().overlaps(mention.span()));
    }

    private static String key(Reading reading, String title) {
        return reading.article().language() + " "
                + title.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
