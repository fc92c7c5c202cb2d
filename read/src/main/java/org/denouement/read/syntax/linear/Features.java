package org.denouement.read.syntax.linear;

import java.util.Arrays;

/**
 * The features of one decision, as 64-bit hashes; the template that made a feature is part of its hash. Reused from
 * decision to decision, so not thread-safe.
 */
public final class Features {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[128];
    private long[] room = new long[128];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public long get(int index) {
        return hashes[index];
    }

    public void add(int template, long a) {
        put(mix(mix(PRIME * (template + 1L)) ^ a));
    }

    public void add(int template, long a, long b) {
        put(mix(mix(mix(PRIME * (template + 1L)) ^ a) ^ b));
    }

    public void add(int template, long a, long b, long c) {
        put(mix(mix(mix(mix(PRIME * (template + 1L)) ^ a) ^ b) ^ c));
    }

    public void add(int template, long a, long b, long c, long d) {
        put(mix(mix(mix(mix(mix(PRIME * (template + 1L)) ^ a) ^ b) ^ c) ^ d));
    }

    /** The score of each class under {@code weights}. */
    public void score(Weights weights, float[] scores) {
        Arrays.fill(scores, 0);
        weights.add(hashes, size, room, scores);
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            room = new long[2 * size];
        }
        hashes[size++] = hash;
    }

    /** One round of a multiplicative mixer: enough, since every value passes through at least two. */
    private static long mix(long value) {
        long x = value * PRIME;
        return x ^ (x >>> 29);
    }
}
