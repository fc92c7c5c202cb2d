package org.denouement.read.syntax.parse;

import java.util.Arrays;

/**
 * Where an arc-eager parse (Nivre 2003) stands: a stack, the next word, and the arcs so far. The root is a word after
 * the last one (Ballesteros and Nivre 2013), so word {@code size} is the root.
 */
final class Configuration {
    static final int NONE = -1;

    final int size;
    final int[] heads;
    final int[] labels;
    private final int[] stack;
    private int depth;
    private int next;

    /** For each word the nearest and second nearest to the edge of its dependents on the left and on the right. */
    final int[] left;

    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /** The labels of a word's dependents, as a set of bits. */
    final long[] leftLabels;

    final long[] rightLabels;

    Configuration(int size) {
        this.size = size;
        heads = filled(size + 1);
        labels = filled(size + 1);
        stack = new int[size + 1];
        left = filled(size + 1);
        left2 = filled(size + 1);
        right = filled(size + 1);
        right2 = filled(size + 1);
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        leftLabels = new long[size + 1];
        rightLabels = new long[size + 1];
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean isDone() {
        return next == size && depth == 0;
    }

    /** The word {@code below} the top of the stack, or {@code NONE}. */
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    int depth() {
        return depth;
    }

    /** The word {@code ahead} of the next one; the root is {@code size}; {@code NONE} past it. */
    int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : NONE;
    }

    boolean canShift() {
        return next < size;
    }

    boolean canReduce() {
        return depth > 0 && heads[stack[depth - 1]] != NONE;
    }

    boolean canLeft() {
        return depth > 0 && heads[stack[depth - 1]] == NONE;
    }

    boolean canRight() {
        return depth > 0 && next < size;
    }

    void shift() {
        stack[depth++] = next++;
    }

    void reduce() {
        depth--;
    }

    void left(int label) {
        int word = stack[--depth];
        heads[word] = next;
        labels[word] = label;
        left2[next] = left[next];
        left[next] = word;
        leftCount[next]++;
        leftLabels[next] |= 1L << label;
    }

    void right(int label) {
        int head = stack[depth - 1];
        heads[next] = head;
        labels[next] = label;
        right2[head] = right[head];
        right[head] = next;
        rightCount[head]++;
        rightLabels[head] |= 1L << label;
        shift();
    }
}
