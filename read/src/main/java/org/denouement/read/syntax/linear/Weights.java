package org.denouement.read.syntax.linear;

/** The weights of a linear classifier: what a feature says for and against each class. */
public interface Weights {
    /** Adds the weights of one feature to the scores of the classes. */
    void add(long feature, float[] scores);
}
