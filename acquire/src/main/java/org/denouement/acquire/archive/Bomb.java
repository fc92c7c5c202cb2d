package org.denouement.acquire.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.denouement.acquire.intake.Material;

/** Unpacks a stream within limits, in memory as long as it is small, then in a temporary file. */
final class Bomb {
    /** What may be unpacked of one container in all. */
    static final long MOST = 4L << 30;

    private static final int IN_MEMORY = 16 << 20;
    /** Deflate packs text some ten times; a thousand times is a trap. */
    private static final int STEEPEST = 400;

    private static final long STEEP_FROM = 64L << 20;

    private long left = MOST;

    /** The unpacked bytes, and the temporary file that holds them, if any. */
    record Unpacked(byte[] bytes, Optional<Path> file) implements AutoCloseable {
        Material material(Material container, String uri) throws IOException {
            if (file.isEmpty()) {
                return container.member(uri, bytes);
            }
            Material material = Material.of(uri, file.get());
            return new Material(uri, material.content(), container.hints(), container.depth() + 1);
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        }
    }

    /**
     * Unpacks all of {@code in}; {@code packed} is the size of the container.
     *
     * @throws IOException when a limit is passed
     */
    Unpacked unpack(InputStream in, long packed) throws IOException {
        byte[] head = in.readNBytes(IN_MEMORY);
        left -= head.length;
        if (head.length < IN_MEMORY) {
            return new Unpacked(head, Optional.empty());
        }
        Path file = Files.createTempFile("denouement", ".member");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            copy(in, out, packed);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Unpacked(new byte[0], Optional.of(file));
    }

    private void copy(InputStream in, OutputStream out, long packed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = IN_MEMORY;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            written += read;
            left -= read;
            if (left < 0 || (written > STEEP_FROM && written / STEEPEST > packed)) {
                throw new IOException("unpacks to far more than it should: " + written + " bytes of " + packed);
            }
            out.write(buffer, 0, read);
        }
    }
}
