package org.denouement.acquire.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.denouement.model.article.Capture;

/**
 * Some bytes that came in, from a file, a stream or out of a container, not yet known for what they are. {@code depth}
 * counts the containers around it; {@code allowance} is what may still be unpacked of the input it is in.
 */
public record Material(String uri, Content content, Hints hints, int depth, Allowance allowance) {
    /** How many bytes {@link #head()} gives at most. */
    private static final int HEAD = 8192;

    /** What lies beside is read for a name or a few texts. */
    public static final int LARGEST_BESIDE = 32 << 20;

    /** Where bytes can be read from, as often as wanted. */
    public interface Content {
        long size();

        InputStream open() throws IOException;

        /** The bytes of a small file that lies beside this one; none when there is none. */
        default Optional<byte[]> beside(String name) throws IOException {
            return Optional.empty();
        }
    }

    /** What lies beside the members of a container. */
    public interface Beside {
        Optional<byte[]> read(String name) throws IOException;
    }

    /** Bytes out of a container that knows what lies beside them. */
    private record Placed(Content content, Beside neighbours) implements Content {
        @Override
        public long size() {
            return content.size();
        }

        @Override
        public InputStream open() throws IOException {
            return content.open();
        }

        @Override
        public Optional<byte[]> beside(String name) throws IOException {
            return neighbours.read(name);
        }
    }

    /** Bytes in memory. */
    private record Held(byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Bytes in a file. */
    private record Filed(Path path, long size) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<byte[]> beside(String name) throws IOException {
            Path neighbour = path.resolveSibling(name);
            boolean readable = Files.isRegularFile(neighbour, LinkOption.NOFOLLOW_LINKS)
                    && Files.isReadable(neighbour)
                    && Files.size(neighbour) <= LARGEST_BESIDE;
            return readable ? Optional.of(Files.readAllBytes(neighbour)) : Optional.empty();
        }
    }

    public static Material of(String uri, byte[] bytes) {
        return new Material(uri, new Held(bytes), Hints.NONE, 0, Allowance.of(bytes.length));
    }

    public static Material of(String uri, Path file) throws IOException {
        long size = Files.size(file);
        return new Material(uri, new Filed(file, size), Hints.NONE, 0, Allowance.of(size));
    }

    /** A member of this container. */
    public Material member(String memberUri, byte[] bytes) {
        return new Material(memberUri, new Held(bytes), Hints.NONE, depth + 1, allowance);
    }

    /** A large member of this container, unpacked into a file. */
    public Material member(String memberUri, Path file) throws IOException {
        return new Material(memberUri, new Filed(file, Files.size(file)), Hints.NONE, depth + 1, allowance);
    }

    public Material with(Hints newHints) {
        return new Material(uri, content, newHints, depth, allowance);
    }

    /** The same with what lies beside it. */
    public Material beside(Beside neighbours) {
        return new Material(uri, new Placed(content, neighbours), hints, depth, allowance);
    }

    /** The bytes of a small file that lies beside this one in its folder or archive; none when there is none. */
    public Optional<byte[]> beside(String name) throws IOException {
        return content.beside(name);
    }

    public long size() {
        return content.size();
    }

    /** The file that holds the bytes, when one does. */
    public Optional<Path> file() {
        Content bytes = content instanceof Placed placed ? placed.content() : content;
        return bytes instanceof Filed filed ? Optional.of(filed.path()) : Optional.empty();
    }

    public byte[] bytes() throws IOException {
        if (content instanceof Held held) {
            return held.bytes();
        }
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    /** The first bytes, to see what this is. */
    public byte[] head() throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(HEAD);
        }
    }

    public Capture capture(byte[] bytes, String mediaType, String charset) {
        return new Capture(uri, digest(bytes), mediaType, charset, bytes.length);
    }

    /** As {@link #capture(byte[], String, String)}, of material that is not held as a whole. */
    public Capture capture(String mediaType, String charset) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new Capture(uri, HexFormat.of().formatHex(digest.digest()), mediaType, charset, size());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** SHA-256 of the UTF-8 of a text. */
    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
