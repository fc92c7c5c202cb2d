package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.model.language.DataRows;
import org.denouement.model.reading.EventClass;

/** Whether the kinds of two events let them be one: « a été élu » and « l'emporte » can be, to resign and to be dismissed cannot. */
final class Kinship {
    private static final List<List<String>> TABLE = DataRows.beside(Kinship.class, "kin.tsv");
    private static final List<Set<String>> KIN = sets("kin");
    private static final List<Set<String>> ONCE = sets("once");
    private static final List<Set<String>> APART = sets("apart");

    private static final List<Set<String>> SINGLE = sets("single");
    private static final List<Set<String>> PERSON = sets("person");

    private Kinship() {}

    /** Whether a story tells of one such event and then comes back to it: the sinking, the crash. */
    static boolean isSingle(EventClass what) {
        return SINGLE.stream().anyMatch(concepts -> concepts.contains(what.concept()));
    }

    /** Whether it is only done to people: to arrest, to charge. */
    static boolean isDoneToPeople(EventClass what) {
        return PERSON.stream().anyMatch(types -> types.contains(what.type()));
    }

    /** Other words for one thing. */
    static boolean areKin(EventClass one, EventClass other) {
        return KIN.stream().anyMatch(family -> family.contains(one.concept()) && family.contains(other.concept()));
    }

    /** The names of the families that the table puts it in: two that can be one have the concept or a family in common. */
    static List<String> families(EventClass what) {
        List<String> families = new ArrayList<>();
        for (int i = 0; i < KIN.size(); i++) {
            if (KIN.get(i).contains(what.concept())) {
                families.add("|kin" + i);
            }
        }
        if (ONCE.stream().anyMatch(types -> types.contains(what.type()))) {
            families.add("|once " + what.type());
        }
        return families;
    }

    /** The same concept, or the same type where that names one happening. */
    static boolean areSame(EventClass one, EventClass other) {
        return one.concept().equals(other.concept()) || isOnce(one, other) && !areApart(one, other);
    }

    private static boolean isOnce(EventClass one, EventClass other) {
        return one.type().equals(other.type()) && ONCE.stream().anyMatch(types -> types.contains(one.type()));
    }

    private static boolean areApart(EventClass one, EventClass other) {
        return APART.contains(Set.of(one.concept(), other.concept()));
    }

    private static List<Set<String>> sets(String relation) {
        return TABLE.stream()
                .filter(row -> row.get(0).equals(relation))
                .map(row -> Set.of(row.get(1).split(" ")))
                .toList();
    }
}
