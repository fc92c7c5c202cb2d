package org.denouement.eval.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.reading.RelationMention;

/**
 * Counts as the official scorer of KnowledgeNet does for text: a fact is found when a prediction of its property
 * overlaps its subject and its object; a prediction is wrong when no fact matches it and its property is annotated in
 * the passage.
 */
final class FactsScore {
    /** Found, wrong and missed. */
    private static final int FOUND = 0;

    private static final int WRONG = 1;
    private static final int MISSED = 2;

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(FactsPassage passage, List<RelationMention> predicted) {
        for (RelationMention fact : passage.facts()) {
            boolean found = predicted.stream().anyMatch(prediction -> matches(prediction, fact));
            of(fact.property())[found ? FOUND : MISSED]++;
        }
        for (RelationMention prediction : predicted) {
            boolean right = passage.facts().stream().anyMatch(fact -> matches(prediction, fact));
            if (!right && passage.properties().contains(prediction.property())) {
                of(prediction.property())[WRONG]++;
            }
        }
    }

    private int[] of(String property) {
        return counts.computeIfAbsent(property, key -> new int[3]);
    }

    private static boolean matches(RelationMention a, RelationMention b) {
        return a.property().equals(b.property())
                && a.subject().overlaps(b.subject())
                && a.object().overlaps(b.object());
    }

    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        int[] all = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        metrics.put("text_f1", f1(all));
        metrics.put("text_p", share(all[FOUND], all[FOUND] + all[WRONG]));
        metrics.put("text_r", share(all[FOUND], all[FOUND] + all[MISSED]));
        counts.forEach((property, count) -> metrics.put(property.toLowerCase(Locale.ROOT) + "_f1", f1(count)));
        return metrics;
    }

    private static double f1(int[] count) {
        return share(2 * count[FOUND], 2 * count[FOUND] + count[WRONG] + count[MISSED]);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
