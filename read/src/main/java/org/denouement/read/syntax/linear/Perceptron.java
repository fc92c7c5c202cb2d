package org.denouement.read.syntax.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An averaged perceptron (Freund and Schapire 1999; Collins 2002) over sparse weights, to learn with; {@link #freeze}
 * gives the averaged weights. Only features that took part in an error are kept. Not thread-safe.
 */
public final class Perceptron implements Weights {
    private long[] keys = new long[1 << 16];
    /** For each slot where its cells begin and how many they are; they lie together, with room for a power of two. */
    private int[] firstCells = new int[1 << 16];

    private int[] counts = new int[1 << 16];
    private int used;

    private int[] classes = new int[1 << 16];
    private float[] weights = new float[1 << 16];
    private double[] totals = new double[1 << 16];
    private int[] stamps = new int[1 << 16];
    private int cells;

    private int time;

    /** Counts one more decision for the average. */
    public void tick() {
        time++;
    }

    @Override
    public void add(long[] features, int size, long[] room, float[] scores) {
        for (int i = 0; i < size; i++) {
            add(features[i], scores);
        }
    }

    private void add(long feature, float[] scores) {
        int slot = find(feature);
        if (keys[slot] == 0) {
            return;
        }
        int end = firstCells[slot] + counts[slot];
        for (int cell = firstCells[slot]; cell < end; cell++) {
            scores[classes[cell]] += weights[cell];
        }
    }

    /** Moves the weights of all {@code features} for one class. */
    public void update(Features features, int of, float by) {
        for (int i = 0; i < features.size(); i++) {
            update(features.get(i), of, by);
        }
    }

    private void update(long feature, int of, float by) {
        int cell = cellFor(feature, of);
        totals[cell] += (double) (time - stamps[cell]) * weights[cell];
        stamps[cell] = time;
        weights[cell] += by;
    }

    private int cellFor(long feature, int of) {
        int slot = find(feature);
        if (keys[slot] == 0) {
            if (used * 2 > keys.length) {
                grow();
                slot = find(feature);
            }
            keys[slot] = feature;
            used++;
        }
        int end = firstCells[slot] + counts[slot];
        for (int cell = firstCells[slot]; cell < end; cell++) {
            if (classes[cell] == of) {
                return cell;
            }
        }
        return append(slot, of);
    }

    /** Adds a cell behind those of a slot; when their room is full they move to one twice as large. */
    private int append(int slot, int of) {
        int count = counts[slot];
        if ((count & (count - 1)) == 0) {
            int room = Math.max(1, 2 * count);
            while (cells + room > classes.length) {
                growCells();
            }
            System.arraycopy(classes, firstCells[slot], classes, cells, count);
            System.arraycopy(weights, firstCells[slot], weights, cells, count);
            System.arraycopy(totals, firstCells[slot], totals, cells, count);
            System.arraycopy(stamps, firstCells[slot], stamps, cells, count);
            Arrays.fill(weights, firstCells[slot], firstCells[slot] + count, 0);
            Arrays.fill(totals, firstCells[slot], firstCells[slot] + count, 0);
            firstCells[slot] = cells;
            cells += room;
        }
        int cell = firstCells[slot] + count;
        classes[cell] = of;
        stamps[cell] = time;
        counts[slot] = count + 1;
        return cell;
    }

    private int find(long feature) {
        int slot = (int) (feature >>> 20) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCells = firstCells;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        firstCells = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                firstCells[slot] = oldCells[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private void growCells() {
        int size = classes.length * 2;
        classes = Arrays.copyOf(classes, size);
        weights = Arrays.copyOf(weights, size);
        totals = Arrays.copyOf(totals, size);
        stamps = Arrays.copyOf(stamps, size);
    }

    /** The averaged weights on eight bits, without those nearer to zero than {@code least}. */
    public LinearModel freeze(double least) {
        float largest = 1;
        for (int cell = 0; cell < cells; cell++) {
            largest = Math.max(largest, (float) Math.abs(average(cell)));
        }
        List<short[]> kept = new ArrayList<>();
        long[] features = new long[used];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                short[] of = quantised(slot, least, largest);
                if (of.length > 0) {
                    features[kept.size()] = keys[slot];
                    kept.add(of);
                }
            }
        }
        return LinearModel.of(Arrays.copyOf(features, kept.size()), kept.toArray(new short[0][]), largest);
    }

    private double average(int cell) {
        return (totals[cell] + (double) (time - stamps[cell]) * weights[cell]) / Math.max(1, time);
    }

    private short[] quantised(int slot, double least, float largest) {
        short[] found = new short[LinearModel.MAX_CLASSES];
        int size = 0;
        for (int cell = firstCells[slot]; cell < firstCells[slot] + counts[slot]; cell++) {
            short quantised = LinearModel.cell(classes[cell], average(cell), largest);
            if ((quantised & 0xFF) != 0 && Math.abs(LinearModel.value((byte) quantised, largest)) >= least) {
                found[size++] = quantised;
            }
        }
        short[] of = Arrays.copyOf(found, size);
        Arrays.sort(of);
        return of;
    }
}
