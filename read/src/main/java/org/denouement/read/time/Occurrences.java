package org.denouement.read.time;

import java.util.BitSet;

/** Where in a text what a rule cannot do without occurs, so that a rule whose words are not near is not even tried. */
final class Occurrences {
    /** A rule whose words lie farther apart than this is not found: the longest today has 20. */
    private static final int REACH = 24;

    private final BitSet[] places;

    /** Of so many needs, each known by its number. */
    Occurrences(int needs) {
        places = new BitSet[needs];
        for (int i = 0; i < needs; i++) {
            places[i] = new BitSet(0);
        }
    }

    /** The word at {@code at} meets these needs. */
    void add(BitSet needs, int at) {
        for (int need = needs.nextSetBit(0); need >= 0; need = needs.nextSetBit(need + 1)) {
            places[need].set(at);
        }
    }

    /** Whether of each of these needs, given by number, one word occurs at {@code at} or not far after it. */
    boolean hasAll(int[] wanted, int at) {
        for (int need : wanted) {
            int next = places[need].nextSetBit(at);
            if (next < 0 || next - at > REACH) {
                return false;
            }
        }
        return true;
    }
}
