package org.denouement.acquire.text;

import java.nio.charset.StandardCharsets;

/** Tells bytes that are no text, and names the common kinds by their first bytes. */
public final class BinaryKind {
    private static final String[][] MAGIC = {
        {"\u0089PNG", "PNG"},
        {"\u00ff\u00d8\u00ff", "JPEG"},
        {"GIF8", "GIF"},
        {"%PDF", "PDF"},
        {"\u00d0\u00cf\u0011\u00e0", "Microsoft Office"},
        {"PK\u0003\u0004", "ZIP"},
        {"\u001f\u008b", "gzip"},
        {"RIFF", "RIFF"},
        {"ID3", "MP3"},
        {"OggS", "Ogg"},
        {"\u007fELF", "ELF"},
        {"MZ", "Windows"},
        {"SQLite format 3", "SQLite"},
        {"Rar!", "RAR"},
        {"7z\u00bc\u00af", "7z"},
        {"BZh", "bzip2"},
        {"\u00fd7zXZ", "xz"},
        {"(\u00b5/\u00fd", "Zstandard"},
        {"II*\u0000", "TIFF"},
        {"wOF", "WOFF"}
    };

    private BinaryKind() {}

    /** Zeros and control characters do not stand in text, other than in UTF-16 and UTF-32. */
    public static boolean isBinary(byte[] head) {
        if (head.length >= 2
                && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE
                        || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF)) {
            return false;
        }
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            int b = head[i] & 0xFF;
            zeros[i % 2] += b == 0 ? 1 : 0;
            controls += b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        boolean utf16 = zeros[0] == 0 ^ zeros[1] == 0 && Math.max(zeros[0], zeros[1]) * 10 > head.length * 3;
        return !utf16 && (zeros[0] + zeros[1] > 0 || controls * 20 > head.length);
    }

    /** {@code "PNG"}; {@code "?"} when unknown. */
    public static String name(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (String[] magic : MAGIC) {
            if (start.startsWith(magic[0])) {
                return magic[1];
            }
        }
        if (start.startsWith("ftyp", 4)) {
            return start.matches("(?s).{8}(?:he|mi|ms|av).*") ? "HEIF" : "MP4";
        }
        boolean tar = head.length > 262 && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
        return tar ? "tar" : "?";
    }
}
