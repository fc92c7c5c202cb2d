package org.denouement.read.syntax.linear;

/** The features of a decision and what each class scores: reused from decision to decision, so not thread-safe. */
public final class Decision {
    private final Features features = new Features();
    private final float[] scores = new float[LinearModel.MAX_CLASSES];

    /** To fill before scoring. */
    public Features features() {
        return features;
    }

    /** Scores all classes. */
    public float[] score(Weights weights) {
        features.score(weights, scores);
        return scores;
    }

    /** As last scored. */
    public float[] scores() {
        return scores;
    }
}
