package org.denouement.acquire.post;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * DAG-CBOR as JSON (the definite-length part of RFC 8949 that Bluesky writes): a link to a block becomes the text of its
 * identifier in hexadecimal, bytes become text a letter a byte. One block, one thread.
 */
final class Cbor {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 60;
    private static final int LINK = 42;

    private final ByteBuffer bytes;

    private Cbor(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads one value.
     *
     * @throws IOException when it is broken
     */
    static JsonNode read(byte[] block) throws IOException {
        return new Cbor(ByteBuffer.wrap(block)).value(0);
    }

    private JsonNode value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("deeper than " + DEEPEST);
        }
        int head = octet();
        int minor = head & 0x1F;
        return switch (head >> 5) {
            case 0 -> JSON.numberNode(number(minor));
            case 1 -> JSON.numberNode(-1 - number(minor));
            case 2 -> JSON.stringNode(new String(octets(number(minor)), StandardCharsets.ISO_8859_1));
            case 3 -> JSON.stringNode(new String(octets(number(minor)), StandardCharsets.UTF_8));
            case 4 -> list(number(minor), depth);
            case 5 -> map(number(minor), depth);
            case 6 -> tagged(number(minor), depth);
            default -> simple(minor);
        };
    }

    private JsonNode list(long size, int depth) throws IOException {
        ArrayNode list = JSON.arrayNode();
        for (long i = 0; i < size; i++) {
            list.add(value(depth + 1));
        }
        return list;
    }

    private JsonNode map(long size, int depth) throws IOException {
        ObjectNode map = JSON.objectNode();
        for (long i = 0; i < size; i++) {
            String key = value(depth + 1).asString("");
            map.set(key, value(depth + 1));
        }
        return map;
    }

    /** A link is its identifier behind a zero. */
    private JsonNode tagged(long tag, int depth) throws IOException {
        JsonNode value = value(depth + 1);
        if (tag != LINK) {
            return value;
        }
        byte[] identifier = value.asString("").getBytes(StandardCharsets.ISO_8859_1);
        return JSON.stringNode(HexFormat.of().formatHex(identifier, Math.min(1, identifier.length), identifier.length));
    }

    private JsonNode simple(int minor) throws IOException {
        return switch (minor) {
            case 20 -> JSON.booleanNode(false);
            case 21 -> JSON.booleanNode(true);
            case 25 -> JSON.numberNode(number(25));
            case 26 -> JSON.numberNode(Float.intBitsToFloat((int) number(26)));
            case 27 -> JSON.numberNode(Double.longBitsToDouble(number(27)));
            default -> JSON.nullNode();
        };
    }

    private long number(int minor) throws IOException {
        if (minor < 24) {
            return minor;
        }
        int length = minor > 27 ? 0 : 1 << (minor - 24);
        if (length == 0) {
            throw new IOException("an open length");
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | octet();
        }
        return number;
    }

    private int octet() throws IOException {
        if (!bytes.hasRemaining()) {
            throw new EOFException("cut");
        }
        return bytes.get() & 0xFF;
    }

    private byte[] octets(long length) throws IOException {
        if (length < 0 || length > bytes.remaining()) {
            throw new EOFException("cut");
        }
        byte[] octets = new byte[(int) length];
        bytes.get(octets);
        return octets;
    }
}
