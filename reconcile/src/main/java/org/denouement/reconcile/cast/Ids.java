package org.denouement.reconcile.cast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.denouement.model.reading.EntityKind;

/** Ids of the cast: from what an entity is, so that they survive a new run. */
final class Ids {
    private static final int LENGTH = 12;

    private Ids() {}

    /** {@code of(PERSON, "Lea Arden")} is {@code "person-"} and twelve hexadecimal digits. */
    static String of(EntityKind kind, String name) {
        String what = kind.name().toLowerCase(Locale.ROOT);
        return what + "-"
                + HexFormat.of()
                        .formatHex(sha256(what + "\n" + name.toLowerCase(Locale.ROOT)))
                        .substring(0, LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
