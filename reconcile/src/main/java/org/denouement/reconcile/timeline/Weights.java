package org.denouement.reconcile.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.reading.EventClass;

/** How much an event of each concept moves a story, from 0 to 4. */
final class Weights {
    private static final String FILE = "weights.tsv";
    private static final int UNKNOWN = 1;

    private final Map<String, Integer> byConcept = new TreeMap<>();

    private Weights() {}

    static Weights load() {
        Weights weights = new Weights();
        try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(weights::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return weights;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        for (String concept : cells[1].strip().split(" ")) {
            byConcept.put(concept, Integer.valueOf(cells[0].strip()));
        }
    }

    int of(EventClass what) {
        return byConcept.getOrDefault(what.concept(), UNKNOWN);
    }

    /** Whether the lexicon knows what happens, and not only that something does. */
    boolean isKnown(EventClass what) {
        return byConcept.containsKey(what.concept());
    }
}
