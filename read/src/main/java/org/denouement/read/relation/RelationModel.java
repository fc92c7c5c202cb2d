package org.denouement.read.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Weights of features for each property, by hash, and the score from which a pair counts. Immutable once loaded. */
final class RelationModel {
    private static final float STEP = 16f;

    private final Map<Long, Byte> weights;
    private final Map<String, Float> thresholds;

    RelationModel(Map<Long, Byte> weights, Map<String, Float> thresholds) {
        this.weights = weights;
        this.thresholds = thresholds;
    }

    /** Eight bits are enough: a weight counts in sixteenths. */
    static byte quantise(float weight) {
        return (byte) Math.max(-127, Math.min(127, Math.round(weight * STEP)));
    }

    static long key(String property, String feature) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < property.length(); i++) {
            hash = (hash ^ property.charAt(i)) * 0x100000001b3L;
        }
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** How far the pair is above the threshold of the property; negative when it is below. */
    double score(String property, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(key(property, feature), (byte) 0);
        }
        return sum / STEP - thresholds.getOrDefault(property, 0f);
    }

    void save(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(thresholds.size());
            for (Map.Entry<String, Float> entry : new TreeMap<>(thresholds).entrySet()) {
                data.writeUTF(entry.getKey());
                data.writeFloat(entry.getValue());
            }
            data.writeInt(weights.size());
            for (Map.Entry<Long, Byte> entry : new TreeMap<>(weights).entrySet()) {
                data.writeLong(entry.getKey());
                data.writeByte(entry.getValue());
            }
        }
    }

    static RelationModel load(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            Map<String, Float> thresholds = new HashMap<>();
            for (int left = data.readInt(); left > 0; left--) {
                thresholds.put(data.readUTF(), data.readFloat());
            }
            int size = data.readInt();
            Map<Long, Byte> weights = new HashMap<>(size * 2);
            for (int left = size; left > 0; left--) {
                weights.put(data.readLong(), data.readByte());
            }
            return new RelationModel(weights, thresholds);
        }
    }
}
