package org.denouement.acquire.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.charset.Decoder;

/** The fields of a header by lower-case name, the first of each: words decoded (RFC 2047), parameters joined (RFC 2231). */
record Fields(Map<String, String> raw) {
    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([A-Za-z0-9_.:*-]{1,40})\\?([bBqQ])\\?([^?]{0,2000})\\?=");
    private static final Pattern PARAMETER = Pattern.compile(
            "[;\\s]([A-Za-z][\\w-]{0,40})(?:\\*(\\d{1,2}))?(\\*?)\\s{0,3}=\\s{0,3}(?:\"((?:[^\"\\\\]|\\\\.){0,1000})\"|([^;\\s]{0,1000}))");

    /** Longer fields are no one's. */
    private static final int LONGEST = 20_000;

    /** {@code header} holds a byte a character. */
    static Fields parse(String header) {
        Map<String, String> fields = new TreeMap<>();
        String unfolded = header.replaceAll("\\r?\\n(?=[ \\t])", "");
        for (String line : unfolded.split("\\r?\\n")) {
            int colon = line.indexOf(':');
            String name = colon > 0 ? line.substring(0, colon).strip() : "";
            if (name.matches("[!-9;-~]{1,80}")) {
                int end = Math.min(line.length(), LONGEST);
                fields.putIfAbsent(
                        name.toLowerCase(Locale.ROOT),
                        line.substring(Math.min(colon + 1, end), end).strip());
            }
        }
        return new Fields(fields);
    }

    String get(String name) {
        return raw.getOrDefault(name, "");
    }

    /** The field as a person reads it. */
    String words(String name) {
        return words(get(name).replaceAll("[ \\t]{1,20}", " "), true);
    }

    /** A parameter of a structured field ({@code charset="utf-8"}), continued and encoded ones put together. */
    String parameter(String field, String name) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        String plain = "";
        String charset = "";
        Matcher matcher = PARAMETER.matcher(" " + get(field));
        while (matcher.find()) {
            if (!matcher.group(1).equalsIgnoreCase(name)) {
                continue;
            }
            String value = matcher.group(4) != null ? matcher.group(4).replaceAll("\\\\(.)", "$1") : matcher.group(5);
            boolean encoded = !matcher.group(3).isEmpty();
            if (!encoded && matcher.group(2) == null) {
                plain = plain.isEmpty() ? value : plain;
                continue;
            }
            String[] parts = encoded && charset.isEmpty() ? value.split("'", 3) : new String[] {value};
            charset = parts.length == 3 ? parts[0] : charset;
            byte[] octets = octets(parts[parts.length - 1], encoded);
            joined.write(octets, 0, octets.length);
        }
        return joined.size() > 0 ? text(joined.toByteArray(), charset) : plain;
    }

    /** A file's name, whose writers put encoded words where parameters have their own way. */
    String fileName() {
        String name = parameter("content-disposition", "filename");
        return words(name.isEmpty() ? parameter("content-type", "name") : name, false);
    }

    private static byte[] octets(String value, boolean encoded) {
        return encoded
                ? Codings.quotedPrintable(value.replace('%', '='), false)
                : value.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Neighbouring words of one charset are decoded together: writers cut between the bytes of a letter. */
    private static String words(String field, boolean told) {
        StringBuilder decoded = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        int at = 0;
        Matcher matcher = ENCODED_WORD.matcher(field);
        while (matcher.find()) {
            String between = field.substring(at, matcher.start());
            boolean joins = between.isBlank() && at > 0 && charset.equalsIgnoreCase(matcher.group(1));
            if (!joins) {
                decoded.append(bytes.size() > 0 ? text(bytes.toByteArray(), charset) : "");
                decoded.append(between.isBlank() && at > 0 ? "" : raw(between));
                bytes.reset();
            }
            charset = matcher.group(1);
            byte[] word = matcher.group(2).equalsIgnoreCase("b")
                    ? Codings.base64(matcher.group(3))
                    : Codings.quotedPrintable(matcher.group(3), true);
            bytes.write(word, 0, word.length);
            at = matcher.end();
        }
        decoded.append(bytes.size() > 0 ? text(bytes.toByteArray(), charset) : "");
        decoded.append(raw(field.substring(at)));
        return told ? decoded.toString().replaceAll("\\s{1,50}", " ").strip() : decoded.toString();
    }

    /** Bytes that stand in a header as they are: UTF-8 nowadays (RFC 6532), something else before. */
    private static String raw(String part) {
        boolean ascii = part.chars().allMatch(c -> c < 0x80 || c > 0xFF);
        return ascii
                ? part
                : Decoder.decode(part.getBytes(StandardCharsets.ISO_8859_1), "").text();
    }

    private static String text(byte[] bytes, String charset) {
        Optional<Charset> known = Decoder.charset(charset.replaceFirst("\\*.*", ""));
        return known.map(found -> new String(bytes, found))
                .orElseGet(() -> Decoder.decode(bytes, "").text());
    }
}
