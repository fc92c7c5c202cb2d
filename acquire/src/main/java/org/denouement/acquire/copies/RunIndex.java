package org.denouement.acquire.copies;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which articles hold a run of words: for each hash the last ones added, up to a bound, in arrays of primitives (about 24
 * bytes an entry, where boxed lists took 150). Beyond {@code most} entries nothing more is added. Not thread-safe.
 */
final class RunIndex {
    private static final int NONE = -1;

    private final int most;
    private final int common;
    private long[] hashes = new long[1024];
    private int[] heads = filled(1024);
    private int[] counts = new int[1024];
    private int[] holders = new int[1024];
    private int[] nexts = new int[1024];
    private int keys;
    private int entries;

    /** Of {@code most} entries in all, {@code common} for one hash. */
    RunIndex(int most, int common) {
        this.most = most;
        this.common = common;
    }

    /** Adds a holder of a run; of a run that is in very many articles no more are added. */
    void add(long hash, int holder) {
        if (entries >= most) {
            return;
        }
        if (2 * keys >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (heads[slot] == NONE) {
            hashes[slot] = hash;
            keys++;
        } else if (counts[slot] >= common) {
            return;
        }
        if (entries == holders.length) {
            int larger = (int) Math.min(most, holders.length * 3L / 2);
            holders = Arrays.copyOf(holders, larger);
            nexts = Arrays.copyOf(nexts, larger);
        }
        holders[entries] = holder;
        nexts[entries] = heads[slot];
        heads[slot] = entries++;
        counts[slot]++;
    }

    /** Hands over every holder of a run. */
    void holders(long hash, IntConsumer consumer) {
        for (int at = heads[slot(hash)]; at != NONE; at = nexts[at]) {
            consumer.accept(holders[at]);
        }
    }

    boolean isFull() {
        return entries >= most;
    }

    private int slot(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (hashes.length - 1);
        while (heads[at] != NONE && hashes[at] != hash) {
            at = (at + 1) & (hashes.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        int size = 2 * oldHashes.length;
        hashes = new long[size];
        heads = filled(size);
        counts = new int[size];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
