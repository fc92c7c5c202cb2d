package org.denouement.read.syntax.linear;

/** The weights of a linear classifier: what features say for and against each class. */
public interface Weights {
    /**
     * Adds the weights of the first {@code size} of {@code features} to the scores of the classes. {@code room} is for
     * the method's own use, at least as long as {@code features}.
     */
    void add(long[] features, int size, long[] room, float[] scores);
}
