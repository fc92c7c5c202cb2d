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
    private int[] firstCells = new int[1 << 16];
    private int used;

    private int[] classes = new int[1 << 16];
    private float[] weights = new float[1 << 16];
    private double[] totals = new double[1 << 16];
    private int[] stamps = new int[1 << 16];
    private int[] nexts = new int[1 << 16];
    private int cells = 1;

    private int time;

    /** Counts one more decision for the average. */
    public void tick() {
        time++;
    }

    @Override
    public void add(long feature, float[] scores) {
        int slot = find(feature);
        if (keys[slot] == 0) {
            return;
        }
        for (int cell = firstCells[slot]; cell != 0; cell = nexts[cell]) {
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
        for (int cell = firstCells[slot]; cell != 0; cell = nexts[cell]) {
            if (classes[cell] == of) {
                return cell;
            }
        }
        if (cells == classes.length) {
            growCells();
        }
        classes[cells] = of;
        stamps[cells] = time;
        nexts[cells] = firstCells[slot];
        firstCells[slot] = cells;
        return cells++;
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
        keys = new long[oldKeys.length * 2];
        firstCells = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                firstCells[slot] = oldCells[i];
            }
        }
    }

    private void growCells() {
        int size = cells * 2;
        classes = Arrays.copyOf(classes, size);
        weights = Arrays.copyOf(weights, size);
        totals = Arrays.copyOf(totals, size);
        stamps = Arrays.copyOf(stamps, size);
        nexts = Arrays.copyOf(nexts, size);
    }

    /**
     * The averaged weights on eight bits. The scale is set so that {@code ceiling} is the largest weight kept as it is;
     * weights that round to zero are dropped.
     */
    public LinearModel freeze(double ceiling) {
        List<short[]> kept = new ArrayList<>();
        long[] features = new long[used];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                short[] of = quantised(firstCells[slot], 127 / ceiling);
                if (of.length > 0) {
                    features[kept.size()] = keys[slot];
                    kept.add(of);
                }
            }
        }
        return LinearModel.of(Arrays.copyOf(features, kept.size()), kept.toArray(new short[0][]));
    }

    private short[] quantised(int first, double scale) {
        short[] found = new short[LinearModel.MAX_CLASSES];
        int size = 0;
        for (int cell = first; cell != 0; cell = nexts[cell]) {
            double total = totals[cell] + (double) (time - stamps[cell]) * weights[cell];
            long weight = Math.max(-127, Math.min(127, Math.round(total / Math.max(1, time) * scale)));
            if (weight != 0) {
                found[size++] = (short) (classes[cell] << 8 | (weight & 0xFF));
            }
        }
        short[] of = Arrays.copyOf(found, size);
        Arrays.sort(of);
        return of;
    }
}
