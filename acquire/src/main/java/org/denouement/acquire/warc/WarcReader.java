package org.denouement.acquire.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the records of a WARC (ISO 28500) or ARC file one after the other, past damage: behind a broken header or a
 * wrong length it goes on at the next line that begins a record. One file, one thread.
 */
final class WarcReader {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_FIELDS = 200;
    /** Larger blocks are films. */
    private static final long LARGEST = 64L << 20;

    private static final String TOO_LARGE = ">64 MB";

    /** {@code URL IP DATE TYPE LENGTH}, in some versions with more between type and length. */
    private static final Pattern ARC =
            Pattern.compile("[a-z]{2,12}:\\S{1,4000} \\S{1,60} \\d{8,14} \\S{1,200} (?:\\S{1,400} ){0,6}\\d{1,12}");

    private final SalvagingStream stream;
    private InputStream in;
    /** Unpacked bytes consumed, what was read ahead not counted. */
    private long at;

    /** Where the line that was read last begins. */
    private long lineAt;

    private String pending = "";

    WarcReader(SalvagingStream stream) {
        this.stream = stream;
        this.in = new BufferedInputStream(stream, 1 << 16);
    }

    /** Where something was broken: in the packed file the member it is in, in a plain one the byte. */
    Damages damages() {
        return stream.damages();
    }

    /** The next record; none at the end. */
    Optional<WarcRecord> next() throws IOException {
        boolean lost = false;
        while (true) {
            Optional<String> line = line();
            long began = stream.isPacked() ? stream.memberBegan() : lineAt;
            if (line.isEmpty()) {
                if (!stream.resume()) {
                    return Optional.empty();
                }
                in = new BufferedInputStream(stream, 1 << 16);
                continue;
            }
            Optional<WarcRecord> record = record(line.get());
            if (record.isPresent()) {
                if (record.get().truncated()) {
                    stream.damages().at(began);
                }
                return record;
            }
            if (!line.get().isBlank() && !lost) {
                stream.damages().at(began);
                lost = true;
            }
        }
    }

    private Optional<WarcRecord> record(String first) throws IOException {
        if (first.startsWith("WARC/")) {
            Map<String, String> fields = fields();
            Optional<Long> length = length(fields.getOrDefault("content-length", ""));
            return length.isEmpty() ? Optional.empty() : Optional.of(block(fields, length.get()));
        }
        if (!ARC.matcher(first).matches()) {
            return Optional.empty();
        }
        String[] arc = first.split(" ");
        Map<String, String> fields = new TreeMap<>();
        fields.put("warc-type", arc[0].startsWith("filedesc:") ? "warcinfo" : "response");
        fields.put("warc-target-uri", arc[0]);
        fields.put("content-type", arc[3]);
        return Optional.of(block(fields, Long.parseLong(arc[arc.length - 1])));
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new TreeMap<>();
        String last = "";
        for (int i = 0; i < MOST_FIELDS; i++) {
            String line = line().orElse("");
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if ((line.startsWith(" ") || line.startsWith("\t")) && !last.isEmpty()) {
                fields.merge(last, " " + line.strip(), String::concat);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.put(last, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static Optional<Long> length(String value) {
        return value.matches("\\d{1,15}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private WarcRecord block(Map<String, String> fields, long length) throws IOException {
        if (length > LARGEST) {
            skip(length);
            fields.put("warc-type", TOO_LARGE);
            return new WarcRecord(fields, new byte[0], false);
        }
        long from = at;
        byte[] block = in.readNBytes((int) length);
        at += block.length;
        int next = beginsWithin(block, block.length < length);
        if (next < 0) {
            return new WarcRecord(fields, block, block.length < length);
        }
        // The length was wrong: what was read beyond the record is read again.
        byte[] rest = java.util.Arrays.copyOfRange(block, next, block.length);
        in = new SequenceInputStream(new ByteArrayInputStream(rest), in);
        at = from + next;
        return new WarcRecord(fields, java.util.Arrays.copyOf(block, next), true);
    }

    private void skip(long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        int read = 0;
        while (left > 0 && read >= 0) {
            left -= read;
            read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        }
        at += length - left;
    }

    /** Where another record begins in a block that should hold one, when its end is no end of a record; -1 otherwise. */
    private int beginsWithin(byte[] block, boolean cut) throws IOException {
        String following = peekLine();
        boolean ends = following.isEmpty()
                || following.startsWith("WARC/")
                || ARC.matcher(following).matches();
        if (ends && !cut) {
            return -1;
        }
        String text = new String(block, StandardCharsets.ISO_8859_1);
        int next = text.indexOf("\r\n\r\nWARC/1.");
        if (next < 0) {
            return -1;
        }
        in = new SequenceInputStream(
                new ByteArrayInputStream((following + "\r\n").getBytes(StandardCharsets.UTF_8)), in);
        pending = "";
        return next + 4;
    }

    /** The next line that is not blank, not yet consumed. */
    private String peekLine() throws IOException {
        String line = line().orElse("");
        for (int blanks = 0; line.isBlank() && blanks < 4; blanks++) {
            line = line().orElse("");
        }
        pending = line;
        return line;
    }

    private Optional<String> line() throws IOException {
        if (!pending.isEmpty()) {
            String line = pending;
            pending = "";
            return Optional.of(line);
        }
        lineAt = at;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        at++;
        while (c >= 0 && c != '\n' && bytes.size() < LONGEST_LINE) {
            bytes.write(c);
            c = in.read();
            at += c < 0 ? 0 : 1;
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
}
