package org.denouement.acquire.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.denouement.acquire.intake.Allowance;
import org.denouement.acquire.intake.Material;

/** Unpacked bytes: in memory as long as they are few, then in a temporary file. */
record Unpacked(byte[] bytes, Optional<Path> file) implements AutoCloseable {
    private static final int IN_MEMORY = 16 << 20;
    /** What one member may take on the disk. */
    private static final long MOST = 4L << 30;

    /**
     * Unpacks all of {@code in}.
     *
     * @throws Allowance.SpentException when that is more than is allowed
     */
    static Unpacked of(InputStream in, Allowance allowance) throws IOException {
        byte[] head = in.readNBytes(IN_MEMORY);
        allowance.take(head.length);
        if (head.length < IN_MEMORY) {
            return new Unpacked(head, Optional.empty());
        }
        Path file = Files.createTempFile("denouement", ".member");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            byte[] buffer = new byte[1 << 16];
            long written = head.length;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                allowance.take(read);
                written += read;
                if (written > MOST) {
                    throw allowance.refusal();
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Unpacked(new byte[0], Optional.of(file));
    }

    Material material(Material container, String uri) throws IOException {
        return file.isPresent() ? container.member(uri, file.get()) : container.member(uri, bytes);
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
