package org.denouement.acquire.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Transfer codings of mail (RFC 2045, 6): base64, quoted-printable, and the uuencode of old. Stateless. */
final class Codings {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final Pattern BEGIN = Pattern.compile("(?m)^begin(?:-base64)? [0-7]{3,4} [^\\r\\n]{1,200}\\r?\\n");

    private Codings() {}

    /** {@code body} holds a byte a character. */
    static byte[] decoded(String body, String coding) {
        return switch (coding.toLowerCase(Locale.ROOT).strip()) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body, false);
            case "x-uuencode", "x-uue", "uuencode", "x-uu" -> uuencoded(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** Reads past anything that is not of the alphabet, up to the padding: what follows it some server has added. */
    static byte[] base64(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() * 3 / 4 + 3);
        int bits = 0;
        int count = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int value = BASE64.indexOf(c);
            if (c == '=') {
                break;
            }
            if (value >= 0) {
                bits = bits << 6 | value;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    bytes.write(bits >> count);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** In an encoded {@code word} an underscore is a blank. */
    static byte[] quotedPrintable(String body, boolean word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '=' && isHex(body, i + 1) && isHex(body, i + 2)) {
                bytes.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (c == '=' && softBreak(body, i + 1) > i) {
                i = softBreak(body, i + 1);
            } else {
                bytes.write(word && c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(String body, int at) {
        return at < body.length() && Character.digit(body.charAt(at), 16) >= 0;
    }

    /** Where a line end stands, behind blanks only; -1 for none. */
    private static int softBreak(String body, int from) {
        int at = from;
        while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t' || body.charAt(at) == '\r')) {
            at++;
        }
        return at < body.length() && body.charAt(at) == '\n' ? at : at == body.length() ? at - 1 : -1;
    }

    private static byte[] uuencoded(String body) {
        var begin = BEGIN.matcher(body);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (String line : body.substring(begin.find() ? begin.end() : 0).split("\\r?\\n")) {
            if (line.strip().equals("end")) {
                break;
            }
            int left = line.isEmpty() ? 0 : line.charAt(0) - 32 & 0x3F;
            for (int i = 1; left > 0; i += 4) {
                int four = sextet(line, i) << 18
                        | sextet(line, i + 1) << 12
                        | sextet(line, i + 2) << 6
                        | sextet(line, i + 3);
                for (int shift = 16; shift >= 0 && left > 0; shift -= 8, left--) {
                    bytes.write(four >> shift);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static int sextet(String line, int at) {
        return at < line.length() ? line.charAt(at) - 32 & 0x3F : 0;
    }
}
