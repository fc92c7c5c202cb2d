package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;

/** One of the cast while its mentions come together. */
final class Member {
    private static final int ACRONYM = 6;

    private final String key;
    private final String name;
    private final EntityKind kind;
    private final List<Link> links;
    private final Map<String, Alias> described = new TreeMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    private Member(String key, String name, EntityKind kind, List<Link> links) {
        this.key = key;
        this.name = name;
        this.kind = kind;
        this.links = new ArrayList<>(links);
    }

    static Member named(Merger merger, Known root) {
        List<Known> all = merger.membersOf(root);
        Known best = all.stream()
                .min(Comparator.comparing((Known each) -> isWrong(each, merger.linksOf(root)) ? 1 : 0)
                        .thenComparing(each -> each.isPerson()
                                        && (each.words().size() < 2
                                                || each.first().length() < 2)
                                ? 1
                                : 0)
                        .thenComparing(each -> -each.count())
                        .thenComparing(each -> -each.name().length())
                        .thenComparing(Known::name))
                .orElse(root);
        EntityKind kind = all.stream()
                .filter(each -> each.kind() != EntityKind.UNKNOWN)
                .max(Comparator.comparing(Known::count).thenComparing(Known::name))
                .map(Known::kind)
                .orElse(EntityKind.UNKNOWN);
        String name = all.stream()
                .map(Known::name)
                .filter(each -> Spelling.folded(each).equals(Spelling.folded(best.name())))
                .max(Comparator.comparing((String each) -> !isShouted(each))
                        .thenComparing(Spelling::accents)
                        .thenComparing(best.name()::equals)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(best.name());
        return new Member(Ids.of(kind, name), name, kind, merger.linksOf(root));
    }

    /** "SAINT-AUBRY" of a dateline; an acronym is written so. */
    private static boolean isShouted(String name) {
        return name.length() > ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    static Member described(String key, EntityMention mention) {
        return new Member(key, mention.name(), mention.kind(), List.of());
    }

    /** A misspelling, a name given up or one with its legal form is not what somebody is called here. */
    private static boolean isWrong(Known name, List<Link> links) {
        return links.stream().anyMatch(link -> switch (link.because().key()) {
            case "entity.merge.misspelt", "entity.merge.damage", "entity.alias.declared" -> link.alias() == name;
            case "entity.merge.legal" -> name == NameForms.longer(link.alias(), link.of());
            default -> false;
        });
    }

    String key() {
        return key;
    }

    String id() {
        return key.startsWith(kind.name() + " ") ? Ids.of(kind, key) : key;
    }

    void link(Link link) {
        if (links.stream().noneMatch(each -> each.alias() == link.alias())) {
            links.add(link);
        }
    }

    void add(Reading reading, EntityMention mention) {
        anchors.add(reading.article().anchor(mention.span(), mention.rule()));
        if (!reasons.contains(mention.because())) {
            reasons.add(mention.because());
        }
        if (mention.form() == MentionForm.NOMINAL && isTelling(mention)) {
            String words = mention.name().toLowerCase(Locale.ROOT);
            described.putIfAbsent(words, new Alias(mention.name(), mention.because(), 0.8));
        }
    }

    /** « le géant du verre basé à Valmer » is an alias; « le groupe » could be anybody, a title is a role. */
    private static boolean isTelling(EntityMention mention) {
        return mention.antecedent().isPresent()
                && mention.kind() == EntityKind.ORGANISATION
                && !mention.rule().equals("described.apposition")
                && mention.name().chars().filter(c -> c == ' ').count() >= 3;
    }

    Entity entity() {
        Map<String, Alias> aliases = new TreeMap<>();
        for (Link link : links) {
            for (Known each : List.of(link.alias(), link.of())) {
                if (!each.name().equals(name)) {
                    Alias alias = new Alias(each.name(), link.because(), link.confidence());
                    aliases.merge(each.name(), alias, (a, b) -> a.confidence() >= b.confidence() ? a : b);
                }
            }
        }
        described.values().forEach(alias -> aliases.putIfAbsent(alias.name(), alias));
        return new Entity(id(), name, kind, new ArrayList<>(aliases.values()), new Evidence(anchors, reasons));
    }
}
