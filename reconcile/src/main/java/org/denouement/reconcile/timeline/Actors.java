package org.denouement.reconcile.timeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who takes part in a claim, with their keys by role at hand: each claim is compared with many others. */
final class Actors {
    private final List<Actor> list;
    private final Map<String, Set<String>> keys = new TreeMap<>();
    private final Map<String, Set<String>> entities = new TreeMap<>();

    private Actors(List<Actor> list) {
        this.list = List.copyOf(list);
    }

    static Actors of(List<Actor> list) {
        Actors actors = new Actors(list);
        for (Actor actor : actors.list) {
            if (!actor.key().isEmpty()) {
                String role = actor.participant().role();
                put(actors.keys, role, actor.key());
                if (Parties.isEntity(actor.key())) {
                    put(actors.entities, role, actor.key());
                }
            }
        }
        return actors;
    }

    List<Actor> list() {
        return list;
    }

    /** The keys of those who play a role: cast ids, or the head word of somebody who is nobody of the cast. */
    Set<String> keys(String role) {
        return Collections.unmodifiableSet(keys.getOrDefault(role, Set.of()));
    }

    /** The cast ids among them. */
    Set<String> entities(String role) {
        return Collections.unmodifiableSet(entities.getOrDefault(role, Set.of()));
    }

    private static void put(Map<String, Set<String>> sets, String role, String key) {
        sets.computeIfAbsent(role, unknown -> new TreeSet<>()).add(key);
    }
}
