package org.denouement.model.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table of concepts that no language has to itself and that lies beside the class that reads it: cells parted by tabs and
 * stripped, empty lines and lines that begin with {@code #} left out, as in the tables of a {@link LanguagePack}.
 */
public final class DataRows {
    private DataRows() {}

    /** The rows of the UTF-8 file {@code name} in the package of {@code owner}. */
    public static List<List<String>> beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(DataRows::isRow)
                    .map(DataRows::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
