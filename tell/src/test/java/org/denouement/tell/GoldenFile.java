package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of {@code tell/src/test/resources} that holds what is expected; {@code -Dgolden.write=true} writes it anew. */
final class GoldenFile {
    private GoldenFile() {}

    static void assertHolds(String name, String actual) {
        Path file = Path.of(System.getProperty("denouement.root", ".."))
                .resolve("tell/src/test/resources/org/denouement/tell")
                .resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
