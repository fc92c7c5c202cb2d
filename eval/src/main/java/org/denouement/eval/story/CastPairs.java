package org.denouement.eval.story;

import static org.denouement.eval.story.Expectation.folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Entity;

/**
 * Whether names that we bring together belong together, and the reverse, pair by pair of spellings. Whom a spelling means
 * is told by the {@code cast} lines: it is one of their names, or words of just one of them (a surname, a first name).
 * A spelling that no line tells, and a pair of one spelling with itself, is not counted.
 */
final class CastPairs {
    private final List<Expectation> gold;
    private final Tally tally;

    CastPairs(List<Expectation> expectations, Tally tally) {
        this.gold = expectations.stream()
                .filter(expected -> expected.kind().equals("cast"))
                .toList();
        this.tally = tally;
    }

    /** Adds {@code merge_precision} over the pairs brought together, {@code merge_recall} over those expected. */
    void count(List<Entity> cast) {
        for (Entity entity : cast) {
            List<String> names = namesOf(entity);
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    judge(names.get(i), names.get(j));
                }
            }
        }
        for (Expectation member : gold) {
            List<String> names = namesOf(member);
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    tally.add(
                            "merge_recall",
                            areTogether(cast, names.get(i), names.get(j)),
                            names.get(i) + " = " + names.get(j));
                }
            }
        }
    }

    private void judge(String one, String other) {
        Optional<Expectation> a = meant(one);
        Optional<Expectation> b = meant(other);
        if (a.isPresent() && b.isPresent()) {
            tally.add("merge_precision", a.equals(b), one + " ≠ " + other);
        }
    }

    private static List<String> namesOf(Entity entity) {
        TreeSet<String> names = new TreeSet<>(List.of(folded(entity.name())));
        entity.aliases().stream().map(Alias::name).map(Expectation::folded).forEach(names::add);
        return new ArrayList<>(names);
    }

    private static List<String> namesOf(Expectation member) {
        List<String> names = new ArrayList<>(List.of(folded(member.cell(0))));
        member.names(2).stream().map(Expectation::folded).forEach(names::add);
        return names;
    }

    private static boolean areTogether(List<Entity> cast, String one, String other) {
        return cast.stream().map(CastPairs::namesOf).anyMatch(names -> names.containsAll(List.of(one, other)));
    }

    /** The one member whose name it is, or else holds its words. */
    private Optional<Expectation> meant(String name) {
        List<Expectation> exact =
                gold.stream().filter(member -> namesOf(member).contains(name)).toList();
        List<Expectation> part = gold.stream()
                .filter(member ->
                        namesOf(member).stream().anyMatch(whole -> (" " + whole + " ").contains(" " + name + " ")))
                .toList();
        List<Expectation> found = exact.isEmpty() ? part : exact;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
