package org.denouement.read.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.EntityKind;

/** How much each clue speaks for each kind. */
final class ClueWeights {
    static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.WORK);

    private final Map<Clue, double[]> weights = new EnumMap<>(Clue.class);

    private ClueWeights() {}

    static ClueWeights of(LanguagePack pack) {
        ClueWeights weights = new ClueWeights();
        for (List<String> row : pack.multilingual().rows("names/clues.tsv")) {
            double[] perKind = new double[KINDS.size()];
            for (int i = 0; i < perKind.length; i++) {
                perKind[i] = Double.parseDouble(row.get(i + 1));
            }
            weights.weights.put(Clue.valueOf(row.get(0)), perKind);
        }
        return weights;
    }

    double of(Clue clue, int kind) {
        double[] perKind = weights.get(clue);
        return perKind == null ? 0 : perKind[kind];
    }
}
