package org.denouement.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/** The bearers of the names of an article: « Arden » is « Lea Arden » where only one person of that name is told of. */
final class NamedReferents {
    private final Map<Span, Referent> bySpan = new TreeMap<>();
    private final List<Referent> all = new ArrayList<>();

    private NamedReferents() {}

    static NamedReferents of(Reading reading) {
        NamedReferents named = new NamedReferents();
        List<EntityMention> names = reading.entities().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .map(mention -> told(reading, mention))
                .toList();
        Map<String, TreeSet<String>> wholes = wholesByPart(names);
        Map<String, Gender> genders = genders(names);
        Map<String, Referent> byKey = new TreeMap<>();
        for (EntityMention mention : names) {
            String key = key(mention, wholes, genders);
            Referent referent = byKey.computeIfAbsent(key, each -> named.added(mention));
            referent.agree(mention.gender());
            named.bySpan.put(mention.span(), referent);
        }
        named.joinDeclared(names);
        return named;
    }

    /** The name with what it tells of its bearer. */
    static EntityMention told(Reading reading, EntityMention mention) {
        return isPossessor(reading, mention) ? withoutGender(mention) : mention;
    }

    /** "Rae's sister": the gender that the noun tells is not the possessor's. */
    private static boolean isPossessor(Reading reading, EntityMention mention) {
        return mention.name().indexOf(' ') < 0
                && reading.sentenceAt(mention.span().start()).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .anyMatch(
                                token -> token.span().start() == mention.span().end()
                                        && token.upos().equals("PART"));
    }

    private static EntityMention withoutGender(EntityMention mention) {
        return new EntityMention(
                mention.span(),
                mention.kind(),
                mention.form(),
                mention.name(),
                Gender.UNKNOWN,
                mention.antecedent(),
                mention.rule(),
                mention.because());
    }

    Optional<Referent> at(Span name) {
        return Optional.ofNullable(bySpan.get(name));
    }

    List<Referent> all() {
        return all;
    }

    private Referent added(EntityMention mention) {
        Referent referent = new Referent(Sort.of(mention.kind()), mention.gender());
        all.add(referent);
        return referent;
    }

    /** « Twitter, rebaptisé X »: one and the same from there on. */
    private void joinDeclared(List<EntityMention> names) {
        for (EntityMention mention : names) {
            Optional<Referent> other = mention.antecedent().flatMap(this::at);
            Referent own = bySpan.get(mention.span());
            if (other.isPresent() && own != null && own != other.get()) {
                bySpan.replaceAll((span, referent) -> referent == own ? other.get() : referent);
                all.remove(own);
            }
        }
    }

    private static Map<String, TreeSet<String>> wholesByPart(List<EntityMention> names) {
        Map<String, TreeSet<String>> wholes = new TreeMap<>();
        for (EntityMention mention : names) {
            String name = folded(mention);
            int space = name.indexOf(' ');
            if (mention.kind() == EntityKind.PERSON && space > 0) {
                for (String part : List.of(
                        name.substring(0, space),
                        name.substring(name.lastIndexOf(' ') + 1),
                        name.substring(space + 1))) {
                    wholes.computeIfAbsent(part, each -> new TreeSet<>()).add(name);
                }
            }
        }
        return wholes;
    }

    private static Map<String, Gender> genders(List<EntityMention> names) {
        Map<String, Gender> genders = new TreeMap<>();
        names.stream()
                .filter(mention -> mention.gender() != Gender.UNKNOWN)
                .forEach(mention -> genders.putIfAbsent(folded(mention), mention.gender()));
        return genders;
    }

    /** « M. Aldous » is the man of two people of that name; a bare « Vasseur » is a third, known to be neither. */
    private static String key(EntityMention mention, Map<String, TreeSet<String>> wholes, Map<String, Gender> genders) {
        String name = folded(mention);
        TreeSet<String> whole = wholes.getOrDefault(name, new TreeSet<>());
        boolean person = mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.UNKNOWN;
        if (person && whole.size() > 1) {
            List<String> agreeing = whole.stream()
                    .filter(each -> genders.get(each) == mention.gender() && mention.gender() != Gender.UNKNOWN)
                    .toList();
            return agreeing.size() == 1 ? agreeing.get(0) : name + " ?";
        }
        if (person && whole.size() == 1) {
            Gender own = genders.getOrDefault(whole.first(), Gender.UNKNOWN);
            boolean other = own != Gender.UNKNOWN && mention.gender() != Gender.UNKNOWN && own != mention.gender();
            return other ? name + " ?" : whole.first();
        }
        return name;
    }

    /** A scanner takes l and I for each other. */
    private static String folded(EntityMention mention) {
        return mention.name().toLowerCase(Locale.ROOT).replace('l', 'i');
    }
}
