package org.denouement.tell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The seals of an account: a SHA-256 over each item and over the whole, so that a changed byte can be named. */
final class Digests {
    static final String FIELD = "digest";

    private Digests() {}

    /** The digest of an object without its own seal. */
    static String of(ObjectNode item) {
        ObjectNode bare = item.deepCopy();
        bare.remove(FIELD);
        return of((JsonNode) bare);
    }

    static ObjectNode sealed(ObjectNode item) {
        item.put(FIELD, of(item));
        return item;
    }

    private static String of(JsonNode node) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(node.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
