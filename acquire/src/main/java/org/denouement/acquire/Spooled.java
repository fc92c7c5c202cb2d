package org.denouement.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came through a stream in a temporary file. */
record Spooled(Path file) implements AutoCloseable {
    /** A stream may have no end; a disk has. */
    private static final long MOST = 8L << 30;

    static Spooled of(InputStream in) throws IOException {
        Path file = Files.createTempFile("denouement", ".input");
        try {
            copy(in, file);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Spooled(file);
    }

    private static void copy(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > MOST) {
                    throw new IOException("> " + (MOST >> 30) + " GB");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
