package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;

/**
 * Whose short name a surname or first name is, mention by mention: a person of the article whose full name has it. Of two,
 * the one whom gender or the last full name just before tells; else nobody, and it stays open.
 */
final class ShortNames {
    /** As far back as a full name is still in mind, in characters. */
    private static final int IN_MIND = 700;

    /** Whom a short name means; {@code whole} is empty when several could be meant. */
    record Meant(Optional<Known> whole, Optional<Link> link) {
        static final Meant OPEN = new Meant(Optional.empty(), Optional.empty());
    }

    private final Names names;
    private final Merger merger;
    private final Map<String, List<Known>> byLast = new TreeMap<>();
    private final Map<String, List<Known>> byFirst = new TreeMap<>();

    ShortNames(Names names, Merger merger) {
        this.names = names;
        this.merger = merger;
        for (Known name : names.all()) {
            if (name.isFullPerson()) {
                for (int i = 1; i < name.words().size(); i++) {
                    String ending = String.join(
                            " ", name.words().subList(i, name.words().size()));
                    byLast.computeIfAbsent(ending, word -> new ArrayList<>()).add(name);
                }
                byFirst.computeIfAbsent(name.first(), word -> new ArrayList<>()).add(name);
            }
        }
    }

    /** Whom the mention means when its name is short for another; nothing when it is a name of its own. */
    Optional<Meant> meant(Reading reading, EntityMention mention) {
        Known name = names.of(mention);
        if (mention.kind() != EntityKind.PERSON && mention.kind() != EntityKind.UNKNOWN && !name.isPerson()) {
            return Optional.empty();
        }
        String words = String.join(" ", name.words());
        List<Known> last = byLast.getOrDefault(words, List.of());
        List<Known> first = name.words().size() == 1 ? byFirst.getOrDefault(words, List.of()) : List.of();
        List<Known> here = new ArrayList<>(inArticle(last, reading));
        here.addAll(inArticle(first, reading));
        if (!here.isEmpty()) {
            String key = inArticle(last, reading).isEmpty() ? "given-name" : "short";
            return Optional.of(one(reading, mention, here, new Case(name, told(key, last, first), 0.95)));
        }
        List<Known> kin = withKin(first, reading);
        if (last.isEmpty() && kin.size() == 1) {
            return Optional.of(one(reading, mention, kin, new Case(name, "kin", 0.8)));
        }
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(one(reading, mention, last, new Case(name, "short", 0.8)));
    }

    /** What to say of it: a name that others bear in other articles is not "the only one" of all. */
    private String told(String key, List<Known> last, List<Known> first) {
        return key.equals("short")
                        && distinct(last, Gender.UNKNOWN).size()
                                        + distinct(first, Gender.UNKNOWN).size()
                                > 1
                ? "short-here"
                : key;
    }

    /** The only bearer of a first name in all articles, where this article names another of that surname. */
    private List<Known> withKin(List<Known> first, Reading reading) {
        List<Known> roots = distinct(first, Gender.UNKNOWN);
        if (roots.size() != 1) {
            return List.of();
        }
        String surname = roots.get(0).last();
        boolean named = Names.namesOf(reading).stream()
                .map(names::of)
                .anyMatch(each -> each.isFullPerson() && each.last().equals(surname));
        return named ? roots : List.of();
    }

    private record Case(Known name, String key, double confidence) {}

    private static List<Known> inArticle(List<Known> names, Reading reading) {
        String article = reading.article().id();
        return names.stream().filter(name -> name.articles().contains(article)).toList();
    }

    private Meant one(Reading reading, EntityMention mention, List<Known> bearers, Case found) {
        List<Known> roots = distinct(bearers, mention.gender());
        if (roots.isEmpty()) {
            return new Meant(Optional.of(found.name()), Optional.empty());
        }
        if (roots.size() > 1) {
            Optional<Known> near = titled(reading, mention, roots).or(() -> justNamed(reading, mention, bearers));
            return near.map(whole -> meaning(found, whole)).orElse(Meant.OPEN);
        }
        return meaning(found, roots.get(0));
    }

    private Meant meaning(Case found, Known root) {
        Reason because = Reason.of("entity.merge." + found.key(), found.name().name(), root.name());
        return new Meant(Optional.of(root), Optional.of(new Link(found.name(), root, because, found.confidence())));
    }

    private List<Known> distinct(List<Known> bearers, Gender gender) {
        List<Known> roots = new ArrayList<>();
        for (Known bearer : bearers) {
            Known root = merger.rootOf(bearer);
            boolean agrees = gender == Gender.UNKNOWN
                    || root.genders().isEmpty()
                    || root.genders().contains(gender);
            if (agrees && roots.stream().noneMatch(each -> each == root)) {
                roots.add(root);
            }
        }
        return roots;
    }

    /** « Le commandant Arden »: the only one of them whom any article calls a commander. */
    private Optional<Known> titled(Reading reading, EntityMention mention, List<Known> roots) {
        List<String> titles = reading.facts().roles().stream()
                .filter(role -> role.holder().filter(mention.span()::equals).isPresent())
                .map(role -> Names.title(reading, role))
                .toList();
        List<Known> bearers = roots.stream()
                .filter(root -> merger.membersOf(root).stream()
                        .anyMatch(name -> titles.stream().anyMatch(name.titles()::contains)))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** The only bearer whose full name stands shortly before the mention. */
    private Optional<Known> justNamed(Reading reading, EntityMention mention, List<Known> bearers) {
        List<Known> before = new ArrayList<>();
        for (EntityMention each : Names.namesOf(reading)) {
            int gap = mention.span().start() - each.span().end();
            if (gap >= 0 && gap <= IN_MIND && bearers.contains(names.of(each))) {
                Known root = merger.rootOf(names.of(each));
                if (!before.contains(root)) {
                    before.add(root);
                }
            }
        }
        List<Known> agreeing = before.stream()
                .filter(root -> distinct(List.of(root), mention.gender()).size() == 1)
                .toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }
}
