package org.denouement.acquire.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A MIME entity (RFC 2045): its header, decoded body, and the entities in it when it has several. A message in a message
 * is one entity with one part. Reads what is broken as far as it goes.
 */
record Entity(Fields fields, byte[] body, List<Entity> parts) {
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 500;
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}[ \\t]{0,3}:");
    private static final String MESSAGE = "message/rfc822";

    Entity {
        parts = List.copyOf(parts);
    }

    /** {@code raw} holds a byte a character. */
    static Entity parse(String raw) {
        return parse(raw, "text/plain", 0);
    }

    private static Entity parse(String raw, String usual, int depth) {
        int end = endOfHeader(raw);
        Fields fields = Fields.parse(raw.substring(0, end));
        String body = raw.startsWith("\r\n", end)
                ? raw.substring(end + 2)
                : raw.startsWith("\n", end) ? raw.substring(end + 1) : raw.substring(end);
        String type = type(fields, usual);
        String boundary = fields.parameter("content-type", "boundary");
        if (type.startsWith("multipart/") && !boundary.isEmpty() && depth < DEEPEST) {
            String inner = type.equals("multipart/digest") ? MESSAGE : "text/plain";
            List<Entity> parts = new ArrayList<>();
            for (String part : parts(body, boundary)) {
                parts.add(parse(part, inner, depth + 1));
            }
            return new Entity(typed(fields, type), new byte[0], parts);
        }
        byte[] bytes = Codings.decoded(body, fields.get("content-transfer-encoding"));
        return new Entity(typed(fields, type), bytes, List.of());
    }

    /** What is not told is told by where it stands. */
    private static Fields typed(Fields fields, String type) {
        if (!fields.get("content-type").isEmpty()) {
            return fields;
        }
        Map<String, String> all = new TreeMap<>(fields.raw());
        all.put("content-type", type);
        return new Fields(all);
    }

    private static String type(Fields fields, String usual) {
        String type = fields.get("content-type").toLowerCase(Locale.ROOT).replaceFirst("[;\\s].*", "");
        return type.isEmpty() ? usual : type;
    }

    /** As a person reads it. */
    String field(String name) {
        return fields.words(name);
    }

    /** {@code "text/html"}, in lower case. */
    String type() {
        return type(fields, "text/plain");
    }

    boolean isMessage() {
        return type().equals(MESSAGE);
    }

    String charset() {
        return fields.parameter("content-type", "charset");
    }

    /** The name of an attachment, {@code ""} for what has none. */
    String fileName() {
        return fields.fileName();
    }

    /** Whether this is to be kept beside the message rather than shown in it. */
    boolean isAttached() {
        boolean said =
                fields.get("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        return said || !fileName().isEmpty();
    }

    /** Where the empty line stands; without any field there is no header, and all is body. */
    private static int endOfHeader(String raw) {
        if (!FIELD.matcher(raw).lookingAt() && !raw.startsWith("From ") && !raw.startsWith(">From ")) {
            return 0;
        }
        int lf = raw.indexOf("\n\n");
        int crlf = raw.indexOf("\n\r\n");
        int end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
        return end < 0 ? raw.length() : end + 1;
    }

    /** What stands between the lines of a boundary; the last may lack its end. */
    private static List<String> parts(String body, String boundary) {
        List<String> parts = new ArrayList<>();
        String mark = "--" + boundary;
        int at = next(body, mark, 0);
        while (at >= 0 && parts.size() < MOST_PARTS && !body.startsWith("--", at + mark.length())) {
            int start = body.indexOf('\n', at);
            if (start < 0) {
                break;
            }
            int next = next(body, mark, start);
            int end = next < 0 ? body.length() : next - 1;
            end -= end > start && next >= 0 && body.charAt(end - 1) == '\r' ? 1 : 0;
            parts.add(body.substring(start + 1, Math.max(start + 1, end)));
            at = next;
        }
        return parts;
    }

    /** Where a line begins that is the boundary, and not another one that begins alike; -1 for none. */
    private static int next(String body, String mark, int from) {
        for (int at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) {
            int end = body.indexOf('\n', at);
            String rest = body.substring(at + mark.length(), end < 0 ? body.length() : end);
            boolean whole = rest.isBlank() || rest.startsWith("--") || rest.startsWith(" ");
            if (whole && (at == 0 || body.charAt(at - 1) == '\n')) {
                return at;
            }
        }
        return -1;
    }
}
