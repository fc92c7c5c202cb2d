package org.denouement.reconcile.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which concepts go with which: a resource of this package, a concept and those that go with it a line. */
final class ConceptTable {
    private final Map<String, Set<String>> rows = new TreeMap<>();

    private ConceptTable() {}

    static ConceptTable load(String file) {
        ConceptTable table = new ConceptTable();
        try (InputStream in = ConceptTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> table.rows.put(
                            cells[0].strip(), new TreeSet<>(Arrays.asList(cells[1].strip().split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return table;
    }

    boolean has(String concept, String other) {
        return rows.getOrDefault(concept, Set.of()).contains(other);
    }
}
