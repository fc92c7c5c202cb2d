package org.denouement.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a benchmark found: how many items it scored (documents or sentences, as the benchmark says), its metrics from 0
 * to 100 in the order to show them, and what was predicted.
 */
public record BenchmarkResult(String benchmark, int items, Map<String, Double> metrics, List<Prediction> predictions) {
    /** A file of predictions, so that another scorer can check ours; {@code file} is a path below the folder asked for. */
    public record Prediction(String file, String content) {}

    public BenchmarkResult {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        predictions = List.copyOf(predictions);
    }
}
