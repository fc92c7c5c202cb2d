package org.denouement.acquire.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MIME entity (RFC 2045): header fields by lower-case name, decoded body, and the entities in it when it has several.
 * Reads what is broken as far as it goes.
 */
record Entity(Map<String, String> fields, byte[] body, List<Entity> parts) {
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 500;
    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([A-Za-z0-9_.:*-]{1,40})\\?([bBqQ])\\?([^?\\s]{0,2000})\\?=(?:\\s{1,4}(?==\\?))?");

    Entity {
        parts = List.copyOf(parts);
    }

    static Entity parse(String raw) {
        return parse(raw, 0);
    }

    /** {@code raw} holds a byte a character. */
    private static Entity parse(String raw, int depth) {
        int end = endOfHeader(raw);
        Map<String, String> fields = fields(raw.substring(0, end));
        String body = raw.substring(end).replaceFirst("^\\r?\\n", "");
        String type = fields.getOrDefault("content-type", "text/plain");
        String boundary = parameter(type, "boundary");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && !boundary.isEmpty() && depth < DEEPEST) {
            return new Entity(fields, new byte[0], parts(body, boundary, depth));
        }
        return new Entity(fields, decoded(body, fields.getOrDefault("content-transfer-encoding", "")), List.of());
    }

    String field(String name) {
        return words(fields.getOrDefault(name, ""));
    }

    /** {@code "text/html"}, in lower case. */
    String type() {
        String type = fields.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
    }

    String charset() {
        return parameter(fields.getOrDefault("content-type", ""), "charset");
    }

    /** The name of an attachment, {@code ""} for what is to be shown. */
    String fileName() {
        String disposition = fields.getOrDefault("content-disposition", "");
        String name = parameter(disposition, "filename");
        return words(name.isEmpty() ? parameter(fields.getOrDefault("content-type", ""), "name") : name);
    }

    private static int endOfHeader(String raw) {
        int lf = raw.indexOf("\n\n");
        int crlf = raw.indexOf("\r\n\r\n");
        if (crlf >= 0 && (lf < 0 || crlf < lf)) {
            return crlf + 2;
        }
        return lf >= 0 ? lf + 1 : raw.length();
    }

    private static Map<String, String> fields(String header) {
        Map<String, String> fields = new TreeMap<>();
        String unfolded = header.replaceAll("\\r?\\n[ \\t]+", " ");
        for (String line : unfolded.split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.indexOf(' ') != 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static List<Entity> parts(String body, String boundary, int depth) {
        List<Entity> parts = new ArrayList<>();
        String mark = "--" + boundary;
        int at = body.indexOf(mark);
        while (at >= 0 && parts.size() < MOST_PARTS && !body.startsWith("--", at + mark.length())) {
            int start = body.indexOf('\n', at);
            int next = start < 0 ? -1 : body.indexOf("\n" + mark, start);
            if (start >= 0) {
                parts.add(parse(
                        body.substring(start + 1, Math.max(start + 1, next < 0 ? body.length() : next)), depth + 1));
            }
            at = next < 0 ? -1 : next + 1;
        }
        return parts;
    }

    /** A parameter of a structured field: {@code charset="utf-8"}. */
    private static String parameter(String field, String name) {
        Matcher matcher = Pattern.compile("(?i)[;\\s]" + name + "\\*?\\s?=\\s?(?:\"([^\"]{0,300})\"|([^;\\s]{0,300}))")
                .matcher(" " + field);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static byte[] decoded(String body, String encoding) {
        byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
        String lower = encoding.toLowerCase(Locale.ROOT).strip();
        if (lower.equals("base64")) {
            return base64(body);
        }
        return lower.equals("quoted-printable") ? quotedPrintable(body, false) : raw;
    }

    private static byte[] base64(String body) {
        String clean = body.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder().decode(clean.substring(0, clean.length() - (clean.length() % 4 == 1 ? 1 : 0)));
    }

    private static byte[] quotedPrintable(String body, boolean word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '=' && i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (c == '=' && body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (c == '=' && body.startsWith("\n", i + 1)) {
                i += 1;
            } else {
                bytes.write(word && c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }

    /** Encoded words (RFC 2047) as the characters they stand for. */
    static String words(String field) {
        Matcher matcher = ENCODED_WORD.matcher(field);
        StringBuilder decoded = new StringBuilder();
        while (matcher.find()) {
            byte[] bytes = matcher.group(2).equalsIgnoreCase("b")
                    ? base64(matcher.group(3))
                    : quotedPrintable(matcher.group(3), true);
            matcher.appendReplacement(decoded, Matcher.quoteReplacement(text(bytes, matcher.group(1))));
        }
        String words = matcher.appendTail(decoded).toString();
        // Raw bytes in a header are UTF-8 nowadays (RFC 6532).
        boolean raw = field.chars().anyMatch(c -> c >= 0x80) && words.chars().allMatch(c -> c <= 0xFF);
        return raw ? text(words.getBytes(StandardCharsets.ISO_8859_1), "utf-8") : words;
    }

    private static String text(byte[] bytes, String charset) {
        try {
            return new String(bytes, Charset.forName(charset.replaceFirst("\\*.*", "")));
        } catch (IllegalArgumentException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
