package org.denouement.reconcile.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;

/**
 * Names as the whole coverage shows them. A name that one article cuts short where its text goes on with the rest of a
 * name that another article has whole is that one: "the Compagnie" of "the Compagnie valmaise de navigation". A name of an
 * outlet that the coverage comes from is an organisation's, whatever it looks like. Who only signs an article, and a platform
 * on which something is only published, take no part in the story.
 */
final class WholeNames {
    /** Fewer letters after the part say too little. */
    private static final int LEAST = 3;

    /** Letters of « Par » and of what may stand beside a name that signs. */
    private static final int SIGNING = 24;

    private final Map<String, TreeSet<String>> byFirst = new TreeMap<>();
    private final Map<String, TreeSet<String>> byLast = new TreeMap<>();
    private final TreeSet<String> outlets = new TreeSet<>();
    private final TreeSet<String> acting = new TreeSet<>();

    private WholeNames() {}

    /** The readings with their mentions as the coverage shows them. */
    static List<Reading> in(List<Reading> readings) {
        WholeNames names = of(readings);
        return readings.stream()
                .map(reading -> reading.withEntities(reading.entities().stream()
                        .filter(mention -> names.takesPart(reading, mention))
                        .map(mention -> names.seen(reading, mention))
                        .toList()))
                .toList();
    }

    private static WholeNames of(List<Reading> readings) {
        WholeNames names = new WholeNames();
        for (Reading reading : readings) {
            String outlet = reading.article().masthead().outlet();
            if (!outlet.isBlank()) {
                names.outlets.add(outlet);
                names.add(outlet);
            }
            reading.entities().stream()
                    .filter(mention -> mention.form() == MentionForm.NAME && isWhole(mention))
                    .map(EntityMention::name)
                    .forEach(names::add);
            reading.entities().stream()
                    .filter(mention -> !mention.rule().equals(EntityMention.PLATFORM))
                    .map(EntityMention::name)
                    .forEach(names.acting::add);
        }
        return names;
    }

    private static boolean isWhole(EntityMention mention) {
        return mention.kind() == EntityKind.ORGANISATION;
    }

    private void add(String name) {
        int first = name.indexOf(' ');
        if (first > 0) {
            byFirst.computeIfAbsent(name.substring(0, first), word -> new TreeSet<>(longestFirst()))
                    .add(name);
            byLast.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), word -> new TreeSet<>(longestFirst()))
                    .add(name);
        }
    }

    private static Comparator<String> longestFirst() {
        return Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name);
    }

    private boolean takesPart(Reading reading, EntityMention mention) {
        boolean platform = mention.rule().equals(EntityMention.PLATFORM) && !acting.contains(mention.name());
        return mention.form() != MentionForm.NAME || !platform && !signs(reading, mention);
    }

    /** « Par Lucie Arnaud »: a byline that stands in a line of its own. */
    private static boolean signs(Reading reading, EntityMention mention) {
        return reading.article().masthead().bylines().contains(mention.name())
                && reading.article().blocks().stream()
                        .filter(block -> block.span().contains(mention.span()))
                        .anyMatch(block -> lineAround(reading.text(), mention)
                                <= mention.name().length() + SIGNING);
    }

    private static int lineAround(String text, EntityMention mention) {
        int start = text.lastIndexOf('\n', mention.span().start()) + 1;
        int end = text.indexOf('\n', mention.span().end());
        return (end < 0 ? text.length() : end) - start;
    }

    private EntityMention seen(Reading reading, EntityMention mention) {
        if (mention.form() != MentionForm.NAME) {
            return mention;
        }
        Optional<String> whole = whole(reading, mention).filter(name -> !name.equals(mention.name()));
        if (whole.isPresent()) {
            return organisation(mention, whole.get());
        }
        return outlets.contains(mention.name()) && !isWhole(mention) ? organisation(mention, mention.name()) : mention;
    }

    /** The longest known name that stands where the mention begins or ends. */
    private Optional<String> whole(Reading reading, EntityMention mention) {
        if (mention.kind() == EntityKind.PERSON && mention.name().indexOf(' ') > 0
                || mention.name().isEmpty()) {
            return Optional.empty();
        }
        String name = mention.name();
        int start = reading.text().indexOf(name, mention.span().start());
        if (start < 0 || start + name.length() > mention.span().end()) {
            return Optional.empty();
        }
        String first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return byFirst.getOrDefault(first, new TreeSet<>()).stream()
                .filter(whole -> whole.length() >= name.length() + LEAST && stands(reading.text(), whole, start))
                .findFirst()
                .or(() -> byLast.getOrDefault(last, new TreeSet<>()).stream()
                        .filter(whole -> whole.length() >= name.length() + LEAST
                                && stands(reading.text(), whole, start + name.length() - whole.length()))
                        .findFirst());
    }

    private static boolean stands(String text, String whole, int at) {
        int end = at + whole.length();
        return at >= 0
                && text.regionMatches(at, whole, 0, whole.length())
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static EntityMention organisation(EntityMention mention, String name) {
        return new EntityMention(
                mention.span(),
                EntityKind.ORGANISATION,
                mention.form(),
                name,
                Gender.UNKNOWN,
                mention.antecedent(),
                mention.rule(),
                Reason.of("entity.kind.whole-name", mention.name(), name));
    }
}
