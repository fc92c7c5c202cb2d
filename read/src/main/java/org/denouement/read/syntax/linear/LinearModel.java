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

    private final int[] fingerprints;
    /** For each slot, where its cells begin, and in the low eight bits one less than how many they are. */
    private final int[] places;

    private final short[] cells;
    private final int mask;
    /** The weight of each code, which is a cell's low eight bits. */
    private final float[] values;

    private LinearModel(int[] fingerprints, int[] places, short[] cells, float largest) {
        this.fingerprints = fingerprints;
        this.places = places;
        this.cells = cells;
        this.mask = fingerprints.length - 1;
        this.values = values(largest);
    }

    private static float[] values(float largest) {
        float[] values = new float[256];
        for (int code = -127; code <= 127; code++) {
            float part = code / 127f;
            values[code & 0xFF] = largest * part * part * part;
        }
        return values;
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
        int[] slots = new int[capacity];
        int[] places = new int[capacity];
        int at = 0;
        for (int i = 0; i < prints.length; i++) {
            int slot = slot(prints[i], capacity - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[slot] = prints[i];
            places[slot] = at << 8 | (counts[i] & 0xFF);
            at += (counts[i] & 0xFF) + 1;
        }
        return new LinearModel(slots, places, cells, largest);
    }

    @Override
    public void add(long feature, float[] scores) {
        int print = fingerprint(feature);
        int slot = slot(print, mask);
        while (fingerprints[slot] != print) {
            if (fingerprints[slot] == 0) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        int from = places[slot] >>> 8;
        int to = from + (places[slot] & 0xFF) + 1;
        for (int i = from; i < to; i++) {
            scores[cells[i] >> 8 & 0xFF] += values[cells[i] & 0xFF];
        }
    }

    /** Never zero, which marks an empty slot. */
    private static int fingerprint(long feature) {
        int print = (int) (feature >>> 32);
        return print == 0 ? 1 : print;
    }

    private static int slot(int print, int mask) {
        return (print ^ (print >>> 15)) & mask;
    }

    /** Writes the features in order of fingerprint, as differences: small, and the same bytes for the same weights. */
    public void write(DataOutputStream out) throws IOException {
        long[] order = Arrays.stream(slotsInUse())
                .mapToLong(slot -> ((fingerprints[slot] & 0xFFFFFFFFL) << 31) | slot)
                .sorted()
                .toArray();
        out.writeInt(order.length);
        out.writeInt(cells.length);
        out.writeFloat(values[127]);
        long before = 0;
        for (long entry : order) {
            writeNumber(out, (entry >>> 31) - before);
            before = entry >>> 31;
        }
        for (long entry : order) {
            out.writeByte(places[slot(entry)] & 0xFF);
        }
        for (int shift = 8; shift >= 0; shift -= 8) {
            for (long entry : order) {
                int from = places[slot(entry)] >>> 8;
                for (int i = from; i <= from + (places[slot(entry)] & 0xFF); i++) {
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

    private static int slot(long entry) {
        return (int) entry & Integer.MAX_VALUE;
    }

    private int[] slotsInUse() {
        int[] slots = new int[fingerprints.length];
        int size = 0;
        for (int slot = 0; slot < fingerprints.length; slot++) {
            if (fingerprints[slot] != 0) {
                slots[size++] = slot;
            }
        }
        return Arrays.copyOf(slots, size);
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
