package org.denouement.read.syntax.parse;

import java.util.Arrays;
import org.denouement.read.syntax.morph.Words;

/**
 * Which brackets and quotation marks of a sentence belong together, read from either end: for each mark that closes the
 * one that opened, and for each word how many are open.
 */
final class Pairs {
    private static final int KINDS = 8;

    private final int[] partner;
    private final int[] depth;

    Pairs(Words words) {
        partner = new int[words.size()];
        depth = new int[words.size()];
        int[] open = new int[KINDS];
        Arrays.fill(open, Configuration.NONE);
        int deep = 0;
        for (int i = 0; i < words.size(); i++) {
            partner[i] = Configuration.NONE;
            int kind = words.pair(i);
            if (kind > 0 && open[kind] == Configuration.NONE) {
                open[kind] = i;
                depth[i] = deep++;
            } else if (kind > 0) {
                partner[i] = open[kind];
                open[kind] = Configuration.NONE;
                depth[i] = --deep;
            } else {
                depth[i] = deep;
            }
        }
    }

    /** The mark that the mark {@code i} closes, or none. */
    int partner(int i) {
        return partner[i];
    }

    /** Whether more, as many or fewer marks are open at {@code b} than at {@code a}: 1, 0, -1. */
    int deeper(int a, int b) {
        return Integer.compare(depth[b], depth[a]);
    }
}
