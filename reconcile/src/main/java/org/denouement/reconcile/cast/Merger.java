package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;

/** Puts the spellings of one name together, by the rules, each with its reason. */
final class Merger {
    private static final Comparator<Known> FREQUENT_FIRST = Comparator.comparing((Known known) -> -known.count())
            .thenComparing(known -> -known.name().length())
            .thenComparing(Known::name)
            .thenComparing(known -> known.kind());

    /** More spellings than this under one key are too common a word to compare one by one. */
    private static final int CROWD = 400;

    private final Map<Known, Known> parents = new IdentityHashMap<>();
    private final Map<Known, List<Link>> links = new IdentityHashMap<>();

    private Merger() {}

    static Merger of(Collection<Known> names, List<Link> declared) {
        Merger merger = new Merger();
        declared.forEach(merger::join);
        List<Known> ordered = names.stream().sorted(FREQUENT_FIRST).toList();
        for (List<Known> together : byKey(ordered).values()) {
            merger.compare(together);
        }
        return merger;
    }

    /** The spelling that stands for all that are one with it. */
    Known rootOf(Known name) {
        Known root = name;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** Why the spellings of a root are one. */
    List<Link> linksOf(Known root) {
        return links.getOrDefault(root, List.of());
    }

    private void compare(List<Known> together) {
        int size = Math.min(CROWD, together.size());
        for (int alias = 1; alias < size; alias++) {
            for (int of = 0; of < alias; of++) {
                Known less = together.get(alias);
                Known more = together.get(of);
                if (rootOf(less) != rootOf(more) && less.mayBe(more.kind())) {
                    firstOf(less, more).ifPresent(this::join);
                }
            }
        }
    }

    private static Optional<Link> firstOf(Known less, Known more) {
        for (Rules.Rule rule : Rules.inOrder()) {
            Optional<Link> link = rule.between(less, more);
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    /** The more frequent root takes in the other, unless two people would become one by way of a third. */
    private void join(Link link) {
        Known one = rootOf(link.alias());
        Known other = rootOf(link.of());
        if (one == other || !canBeOne(one, other)) {
            return;
        }
        boolean first = FREQUENT_FIRST.compare(one, other) < 0;
        Known root = first ? one : other;
        Known taken = first ? other : one;
        parents.put(taken, root);
        List<Link> all = new ArrayList<>(linksOf(root));
        all.addAll(linksOf(taken));
        all.add(link);
        links.put(root, all);
        links.remove(taken);
    }

    private boolean canBeOne(Known one, Known other) {
        if (!one.agreesInGender(other)) {
            return false;
        }
        for (Known each : membersOf(one)) {
            for (Known another : membersOf(other)) {
                if (differ(each, another) || areTwoOrganisations(each, another)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "Northern Rail Union" is not "Southern Rail Union", though "Rail Union" may be either. */
    private static boolean areTwoOrganisations(Known one, Known other) {
        int size = one.words().size();
        boolean alike = one.kind() == EntityKind.ORGANISATION
                && other.kind() == EntityKind.ORGANISATION
                && size > 1
                && size == other.words().size()
                && java.util.Collections.disjoint(one.concepts(), other.concepts());
        int unlike = 0;
        for (int i = 0; alike && i < size; i++) {
            unlike += Spelling.distance(one.words().get(i), other.words().get(i), 2) > 2 ? 1 : 0;
        }
        return alike && unlike == 1;
    }

    /** « S. Martin » may be Sophie or Serge, and so makes neither of them the other. */
    private static boolean differ(Known one, Known other) {
        if (!one.isFullPerson() || !other.isFullPerson()) {
            return false;
        }
        String a = one.first();
        String b = other.first();
        boolean near = a.startsWith(b)
                || b.startsWith(a)
                || NameForms.areOneGivenName(a, b)
                || Spelling.distance(a, b, 1) <= 1
                || Spelling.soundalike(a).equals(Spelling.soundalike(b))
                || Spelling.lookalike(a).equals(Spelling.lookalike(b));
        return !one.agreesInGender(other) || !near && one.last().equals(other.last());
    }

    List<Known> membersOf(Known root) {
        List<Known> members = new ArrayList<>(List.of(root));
        for (Link link : linksOf(root)) {
            for (Known each : List.of(link.alias(), link.of())) {
                if (members.stream().noneMatch(member -> member == each)) {
                    members.add(each);
                }
            }
        }
        return members;
    }

    /** Names that share something are compared; the rest cannot be one. */
    private static Map<String, List<Known>> byKey(List<Known> names) {
        Map<String, List<Known>> byKey = new TreeMap<>();
        for (Known name : names) {
            for (String key : keysOf(name)) {
                byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(name);
            }
        }
        return byKey;
    }

    private static TreeSet<String> keysOf(Known name) {
        TreeSet<String> keys = new TreeSet<>();
        name.concepts().forEach(concept -> keys.add("0concept " + concept));
        keys.add("1folded " + String.join(" ", name.words()));
        keys.add("2look " + Spelling.lookalike(name.name()));
        if (name.isFullPerson()) {
            keys.add("4last " + name.last());
            keys.add("5first " + name.first());
            keys.add("6sound " + Spelling.soundalike(name.name()));
        } else {
            keys.add("3article "
                    + String.join(
                            " ",
                            name.words()
                                    .subList(
                                            name.words().size() > 1 ? 1 : 0,
                                            name.words().size())));
            keys.add("3article " + String.join(" ", name.words()));
            keys.add("3article " + String.join(" ", NameForms.withoutLegalForm(name.words())));
            keys.add("8end " + name.last());
            name.articles().forEach(article -> keys.add("7in " + article));
        }
        return keys;
    }
}
