package org.denouement.read.relation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RelationMention;

/**
 * Trains the relation model: a logistic regression a property (adaptive gradient, fixed order and seed), on passages
 * whose relations of some properties are all known.
 */
public final class RelationTrainer {
    /** A passage: its reading, the relations in it, and the properties for which they are all of them. */
    public record Passage(Reading reading, List<RelationMention> relations, Set<String> properties) {}

    /** Chosen on folds of facts-en: two thirds to train, one to test. */
    private static final int EPOCHS = 12;

    private static final float RATE = 0.15f;
    private static final float DECAY = 2e-5f;
    private static final int FEWEST_USES = 2;

    private final Candidates candidates;
    private final Properties properties;
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private RelationTrainer(LanguagePack pack) {
        this.candidates = new Candidates(pack);
        this.properties = new Properties(pack);
    }

    private record Example(int[] features, boolean positive) {}

    /** Trains on {@code passages} and writes the model. */
    public static void train(LanguagePack pack, List<Passage> passages, OutputStream out) throws IOException {
        model(pack, passages).save(out);
    }

    static RelationModel model(LanguagePack pack, List<Passage> passages) {
        RelationTrainer trainer = new RelationTrainer(pack);
        Map<Long, Integer> uses = new HashMap<>();
        passages.forEach(passage ->
                trainer.pairs(passage, (keys, positive) -> keys.forEach(key -> uses.merge(key, 1, Integer::sum))));
        passages.forEach(passage -> trainer.pairs(
                passage, (keys, positive) -> trainer.examples.add(trainer.example(keys, positive, uses))));
        return trainer.fit();
    }

    private interface PairSink {
        void take(List<Long> keys, boolean positive);
    }

    private void pairs(Passage passage, PairSink sink) {
        List<Candidate> found = candidates.of(passage.reading());
        PairFeatures features = new PairFeatures(passage.reading(), found);
        for (int s = 0; s < found.size(); s++) {
            for (int o = 0; o < found.size(); o++) {
                if (s != o && Math.abs(found.get(s).sentence() - found.get(o).sentence()) <= 1) {
                    pair(passage, found.get(s), found.get(o), features.of(s, o), sink);
                }
            }
        }
    }

    private void pair(Passage passage, Candidate s, Candidate o, List<String> features, PairSink sink) {
        for (String property : passage.properties()) {
            Properties.Signature signature = properties.signatures().get(property);
            if (signature != null && signature.allows(s, o)) {
                boolean positive = passage.relations().stream()
                        .anyMatch(relation -> relation.property().equals(property)
                                && relation.subject().overlaps(s.span())
                                && relation.object().overlaps(o.span()));
                sink.take(
                        features.stream()
                                .map(feature -> RelationModel.key(property, feature))
                                .toList(),
                        positive);
            }
        }
    }

    private Example example(List<Long> keys, boolean positive, Map<Long, Integer> uses) {
        int[] indices = keys.stream()
                .filter(key -> uses.getOrDefault(key, 0) >= FEWEST_USES)
                .mapToInt(key -> index.computeIfAbsent(key, fresh -> index.size()))
                .toArray();
        return new Example(indices, positive);
    }

    private RelationModel fit() {
        float[] weights = new float[index.size()];
        float[] squares = new float[index.size()];
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                step(example, weights, squares);
            }
        }
        Map<Long, Byte> kept = new HashMap<>();
        index.forEach((key, at) -> {
            byte weight = RelationModel.quantise(weights[at]);
            if (weight != 0) {
                kept.put(key, weight);
            }
        });
        return new RelationModel(kept, Map.of());
    }

    private static void step(Example example, float[] weights, float[] squares) {
        float sum = 0;
        for (int at : example.features()) {
            sum += weights[at];
        }
        float error = (example.positive() ? 1f : 0f) - (float) (1 / (1 + Math.exp(-sum)));
        for (int at : example.features()) {
            float gradient = error - DECAY * weights[at];
            squares[at] += gradient * gradient;
            weights[at] += RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
        }
    }
}
