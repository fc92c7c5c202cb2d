package org.denouement.eval.quote;

import java.util.Collection;

/** Counts of one part of attributions over a corpus: how many there are, how many were predicted, and hits. */
final class Tally {
    private int gold;
    private int predicted;
    private int exact;
    private int goldTouched;
    private int predictedTouching;

    /** Adds one article: parts that several attributions share count once. */
    void add(Collection<SpanList> goldParts, Collection<SpanList> predictedParts) {
        gold += goldParts.size();
        predicted += predictedParts.size();
        exact += (int) predictedParts.stream().filter(goldParts::contains).count();
        goldTouched += touching(goldParts, predictedParts);
        predictedTouching += touching(predictedParts, goldParts);
    }

    private static int touching(Collection<SpanList> parts, Collection<SpanList> others) {
        return (int) parts.stream()
                .filter(part -> others.stream().anyMatch(part::overlaps))
                .count();
    }

    double exactF1() {
        return f1(exact, exact);
    }

    double overlapF1() {
        return f1(predictedTouching, goldTouched);
    }

    double exactPrecision() {
        return predicted == 0 ? 0 : 100.0 * exact / predicted;
    }

    double exactRecall() {
        return gold == 0 ? 0 : 100.0 * exact / gold;
    }

    private double f1(int right, int found) {
        double precision = predicted == 0 ? 0 : (double) right / predicted;
        double recall = gold == 0 ? 0 : (double) found / gold;
        return precision + recall == 0 ? 0 : 100 * 2 * precision * recall / (precision + recall);
    }
}
