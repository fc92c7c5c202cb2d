package org.denouement.acquire.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.denouement.acquire.intake.Allowance;

/** A response as it went over the wire (RFC 9112), its body without transfer and content encoding. */
record HttpMessage(int status, Map<String, String> fields, byte[] body) {
    private static final int LARGEST = 32 << 20;

    /** Parses a block; its unpacking counts against {@code allowance}. */
    static HttpMessage parse(byte[] block, Allowance allowance) throws Allowance.SpentException {
        String head = new String(block, 0, Math.min(block.length, 1 << 16), StandardCharsets.ISO_8859_1);
        int crlf = head.indexOf("\r\n\r\n");
        int lf = head.indexOf("\n\n");
        int end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : head.length();
        String[] lines = head.substring(0, end).split("\r?\n", -1);
        Map<String, String> fields = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                fields.put(
                        lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        String[] status = lines[0].split(" ");
        int code = status.length > 1 && status[1].matches("\\d{3}") ? Integer.parseInt(status[1]) : 0;
        byte[] body = java.util.Arrays.copyOfRange(block, Math.min(end, block.length), block.length);
        return new HttpMessage(code, fields, decoded(body, fields, allowance));
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static byte[] decoded(byte[] body, Map<String, String> fields, Allowance allowance)
            throws Allowance.SpentException {
        byte[] whole = fields.getOrDefault("transfer-encoding", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("chunked")
                ? unchunked(body)
                : body;
        String encoding = fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        boolean gzip = encoding.contains("gzip");
        if (!gzip && !encoding.contains("deflate")) {
            return whole;
        }
        byte[] unpacked = unpacked(whole, gzip);
        allowance.take(unpacked.length);
        return unpacked;
    }

    /** Archives say « chunked » of bodies that their writer had already put together. */
    private static byte[] unchunked(byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int eol = at;
            while (eol < body.length && body[eol] != '\n' && eol - at < 40) {
                eol++;
            }
            String line = new String(body, at, eol - at, StandardCharsets.ISO_8859_1)
                    .strip()
                    .replaceFirst(";.*", "");
            if (!line.matches("[0-9a-fA-F]{1,8}")) {
                return at == 0 ? body : whole.toByteArray();
            }
            int size = (int) Math.min(Long.parseLong(line, 16), body.length - Math.min(body.length, eol + 1));
            if (size == 0) {
                break;
            }
            whole.write(body, eol + 1, size);
            at = eol + 1 + size;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return whole.toByteArray();
    }

    private static byte[] unpacked(byte[] body, boolean gzip) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.max(1 << 10, body.length));
        try (InputStream in = gzip
                ? new GZIPInputStream(new ByteArrayInputStream(body))
                : new InflaterInputStream(new ByteArrayInputStream(body))) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0 && whole.size() < LARGEST; read = in.read(buffer)) {
                whole.write(buffer, 0, read);
            }
        } catch (IOException e) {
            return whole.size() > 0 ? whole.toByteArray() : body;
        }
        return whole.toByteArray();
    }
}
