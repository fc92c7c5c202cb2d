package org.denouement.read.syntax.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Frozen weights: an open-addressing table from the fingerprint of a feature to its few cells, each a class and a
 * weight of eight bits. The weights lie on a cube: close together near zero, where most are, and far apart near the
 * largest, so that none is cut off. Immutable, thread-safe.
 */
public final class LinearModel implements Weights {
    /** A cell has eight bits for the class. */
    public static final int MAX_CLASSES = 256;

    /**
     * In the high half of each slot a feature's fingerprint, or zero; in the low half its place: where its cells begin,
     * and in the last eight bits one less than how many they are. One array, so that a look-up is one miss of the cache.
     */
    private final long[] slots;

    /**
     * Eight bits a feature, of which one is set: most features asked for are in no model, and this is small enough to
     * stay in the cache.
     */
    private final long[] filter;

    private final int filterMask;

    private final short[] cells;
    private final int mask;
    /** The weight of each code, which is a cell's low eight bits. */
    private final float[] values;

    private LinearModel(long[] slots, short[] cells, float largest) {
        this.slots = slots;
        this.cells = cells;
        this.mask = slots.length - 1;
        this.filter = new long[Math.max(1, slots.length / 32)];
        this.filterMask = filter.length * 64 - 1;
        for (long slot : slots) {
            int bit = filterBit((int) (slot >>> 32), filterMask);
            filter[bit >>> 6] |= slot == 0 ? 0 : 1L << bit;
        }
        this.values = values(largest);
    }

    private static float[] values(float largest) {
        float[] values = new float[256];
        for (int code = -127; code <= 127; code++) {
            values[code & 0xFF] = value(code, largest);
        }
        return values;
    }

    /** The weight that a code stands for. */
    static float value(int code, float largest) {
        float part = code / 127f;
        return largest * part * part * part;
    }

    /** The cell of a class and a weight; its code is zero when the weight is too small to tell from none. */
    static short cell(int of, double weight, float largest) {
        return (short) (of << 8 | ((int) Math.round(127 * Math.cbrt(weight / largest)) & 0xFF));
    }

    /** Builds a model from features in any order: those of {@code features[i]} are {@code cells[i]}. */
    static LinearModel of(long[] features, short[][] cells, float largest) {
        int total = Arrays.stream(cells).mapToInt(of -> of.length).sum();
        short[] flat = new short[total];
        int[] prints = new int[features.length];
        byte[] counts = new byte[features.length];
        long[] order = new long[features.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) fingerprint(features[i]) << 32) | i;
        }
        Arrays.sort(order);
        int at = 0;
        for (int i = 0; i < order.length; i++) {
            short[] of = cells[(int) order[i]];
            prints[i] = (int) (order[i] >>> 32);
            counts[i] = (byte) (of.length - 1);
            System.arraycopy(of, 0, flat, at, of.length);
            at += of.length;
        }
        return of(prints, counts, flat, largest);
    }

    private static LinearModel of(int[] prints, byte[] counts, short[] cells, float largest) {
        int capacity = Integer.highestOneBit(Math.max(16, prints.length * 2)) * 2;
        long[] slots = new long[capacity];
        int at = 0;
        for (int i = 0; i < prints.length; i++) {
            int slot = slot(prints[i], capacity - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[slot] = (long) prints[i] << 32 | (at << 8 | (counts[i] & 0xFF)) & 0xFFFFFFFFL;
            at += (counts[i] & 0xFF) + 1;
        }
        return new LinearModel(slots, cells, largest);
    }

    /** First fetches all slots, so that the processor waits for many at once, and then looks at each. */
    @Override
    public void add(long[] features, int size, long[] room, float[] scores) {
        for (int i = 0; i < size; i++) {
            int print = fingerprint(features[i]);
            int bit = filterBit(print, filterMask);
            room[i] = (filter[bit >>> 6] >>> bit & 1) == 0 ? 0 : slots[slot(print, mask)];
        }
        for (int i = 0; i < size; i++) {
            if (room[i] != 0) {
                add(fingerprint(features[i]), room[i], scores);
            }
        }
    }

    private void add(int print, long first, float[] scores) {
        long found = first;
        int slot = slot(print, mask);
        while ((int) (found >>> 32) != print) {
            if (found == 0) {
                return;
            }
            slot = (slot + 1) & mask;
            found = slots[slot];
        }
        int from = from((int) found);
        int to = from + count((int) found);
        for (int i = from; i < to; i++) {
            scores[cells[i] >> 8 & 0xFF] += values[cells[i] & 0xFF];
        }
    }

    private static int from(int place) {
        return place >>> 8;
    }

    private static int count(int place) {
        return (place & 0xFF) + 1;
    }

    /** Never zero, which marks an empty slot. */
    private static int fingerprint(long feature) {
        int print = (int) (feature >>> 32);
        return print == 0 ? 1 : print;
    }

    private static int filterBit(int print, int mask) {
        return (print * 0x9E3779B1 >>> 7) & mask;
    }

    private static int slot(int print, int mask) {
        return (print ^ (print >>> 15)) & mask;
    }

    /** Writes the features in order of fingerprint, as differences: small, and the same bytes for the same weights. */
    public void write(DataOutputStream out) throws IOException {
        long[] order = Arrays.stream(slots)
                .filter(slot -> slot != 0)
                .map(slot -> slot ^ Long.MIN_VALUE)
                .sorted()
                .map(slot -> slot ^ Long.MIN_VALUE)
                .toArray();
        out.writeInt(order.length);
        out.writeInt(cells.length);
        out.writeFloat(values[127]);
        long before = 0;
        for (long slot : order) {
            writeNumber(out, (slot >>> 32) - before);
            before = slot >>> 32;
        }
        for (long slot : order) {
            out.writeByte(count((int) slot) - 1);
        }
        for (int shift = 8; shift >= 0; shift -= 8) {
            for (long slot : order) {
                int from = from((int) slot);
                for (int i = from; i < from + count((int) slot); i++) {
                    out.writeByte(cells[i] >> shift);
                }
            }
        }
    }

    public static LinearModel read(DataInputStream in) throws IOException {
        int[] prints = new int[in.readInt()];
        short[] cells = new short[in.readInt()];
        float largest = in.readFloat();
        long before = 0;
        for (int i = 0; i < prints.length; i++) {
            before += readNumber(in);
            prints[i] = (int) before;
        }
        byte[] counts = in.readNBytes(prints.length);
        byte[] classes = in.readNBytes(cells.length);
        byte[] weights = in.readNBytes(cells.length);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (short) (classes[i] << 8 | (weights[i] & 0xFF));
        }
        return of(prints, counts, cells, largest);
    }

    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
