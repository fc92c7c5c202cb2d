package org.denouement.reconcile.timeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.language.DataRows;
import org.denouement.model.reading.EventClass;

/** How much an event of each concept moves a story, from 0 to 4. */
final class Weights {
    private static final int UNKNOWN = 1;

    private final Map<String, Integer> byConcept = new TreeMap<>();

    private Weights() {}

    static Weights load() {
        Weights weights = new Weights();
        for (List<String> row : DataRows.beside(Weights.class, "weights.tsv")) {
            for (String concept : row.get(1).split(" ")) {
                weights.byConcept.put(concept, Integer.valueOf(row.get(0)));
            }
        }
        return weights;
    }

    int of(EventClass what) {
        return byConcept.getOrDefault(what.concept(), UNKNOWN);
    }

    /** Whether the lexicon knows what happens, and not only that something does. */
    boolean isKnown(EventClass what) {
        return byConcept.containsKey(what.concept());
    }
}
