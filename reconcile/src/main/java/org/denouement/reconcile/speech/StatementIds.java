package org.denouement.reconcile.speech;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Gives each utterance an id from its article and its words; the same words twice in an article are numbered. */
final class StatementIds {
    private final Map<String, Integer> given = new TreeMap<>();

    String of(Utterance utterance) {
        String key = utterance.article().id() + '\n' + utterance.content();
        int times = given.merge(key, 1, Integer::sum);
        return "quote-" + digest(times == 1 ? key : key + '\n' + times).substring(0, 12);
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
