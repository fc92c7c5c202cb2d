package org.denouement.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What came through a stream, of any length, in a temporary file. */
record Spooled(Path file) implements AutoCloseable {
    static Spooled of(InputStream in) throws IOException {
        Path file = Files.createTempFile("denouement", ".input");
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Spooled(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
