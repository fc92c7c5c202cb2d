package org.denouement.reconcile.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of items, from what they say, so that they survive a new run. */
public final class ItemIds {
    private static final int LENGTH = 12;

    private ItemIds() {}

    /** {@code of("role", "person-1", "chief-executive")} is {@code "role-"} and twelve hexadecimal digits. */
    public static String of(String kind, String... content) {
        String text = kind + "\n" + String.join("\n", content);
        return kind + "-" + HexFormat.of().formatHex(sha256(text)).substring(0, LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
