package org.denouement.acquire.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The messages of a mailbox (mbox, RFC 4155), one after the other, however large it is. One pass, one thread. */
final class Mailbox {
    private static final Pattern BEGIN =
            Pattern.compile("From \\S{1,200} .{0,80}\\d{4}.{0,40}\\r?\\n?", Pattern.DOTALL);
    private static final int LARGEST = 48 << 20;
    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;
    private Optional<byte[]> line;
    private int oversized;

    Mailbox(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.line = line();
    }

    static boolean begins(String start) {
        int end = start.indexOf('\n');
        return BEGIN.matcher(end < 0 ? start : start.substring(0, end + 1)).matches();
    }

    /** Messages too large to be one, cut. */
    int oversized() {
        return oversized;
    }

    /** The bytes of the next message, the line before it left out and the {@code >} before {@code From} taken away. */
    Optional<byte[]> next() throws IOException {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean blank = false;
        boolean large = false;
        for (line = line(); line.isPresent() && !(blank && isBegin(line.get())); line = line()) {
            byte[] bytes = line.get();
            blank = isBlank(bytes);
            large |= message.size() + bytes.length > LARGEST;
            int quoted = isQuotedFrom(bytes) ? 1 : 0;
            message.write(bytes, quoted, large ? 0 : bytes.length - quoted);
        }
        oversized += large ? 1 : 0;
        return Optional.of(message.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        return line.length == 0 || line[0] == '\n' || line[0] == '\r';
    }

    private static boolean isBegin(byte[] line) {
        return line.length > 10
                && line[0] == 'F'
                && line[4] == ' '
                && begins(new String(line, StandardCharsets.ISO_8859_1));
    }

    private static boolean isQuotedFrom(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        return marks > 0
                && line.length - marks > 4
                && new String(line, marks, 5, StandardCharsets.ISO_8859_1).equals("From ");
    }

    /** A line with its end; a very long one in pieces. */
    private Optional<byte[]> line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0) {
            bytes.write(c);
            if (c == '\n' || bytes.size() >= LONGEST_LINE) {
                break;
            }
            c = in.read();
        }
        return Optional.of(bytes.toByteArray());
    }
}
