package org.denouement.read.syntax.parse;

import java.util.Arrays;

/**
 * What another parser made of the sentence, for a parser to look at (Nivre and McDonald 2008): heads, the root's
 * {@code size}, and labels by number; for each word its last dependent.
 */
record Guide(int[] heads, int[] labels, int[] lastDependents) {
    static Guide of(int[] heads, int[] labels) {
        int[] last = new int[heads.length];
        Arrays.fill(last, Configuration.NONE);
        for (int i = 0; i < heads.length - 1; i++) {
            if (heads[i] >= 0) {
                last[heads[i]] = i;
            }
        }
        return new Guide(heads, labels, last);
    }

    /** From what was found for the words from last to first. */
    static Guide backwards(Configuration found) {
        int size = found.size;
        int[] heads = new int[size + 1];
        int[] labels = new int[size + 1];
        heads[size] = Configuration.NONE;
        for (int i = 0; i < size; i++) {
            int head = found.heads[size - 1 - i];
            heads[i] = head == size ? size : size - 1 - head;
            labels[i] = found.labels[size - 1 - i];
        }
        return of(heads, labels);
    }

    /** Where the head of {@code word} lies as seen from the two words {@code s0} and {@code n0}. */
    int side(int word, int s0, int n0) {
        int head = heads[word];
        if (head == s0) {
            return 1;
        }
        if (head == n0) {
            return 2;
        }
        if (head == heads.length - 1) {
            return 3;
        }
        return head > n0 ? 4 : head > s0 ? 5 : 6;
    }
}
