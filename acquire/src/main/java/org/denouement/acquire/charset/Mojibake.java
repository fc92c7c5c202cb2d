package org.denouement.acquire.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Reason;

/** UTF-8 once read as Windows-1252 and written again: {@code "Ã©tÃ©"} for {@code "été"}. Undone line by line. */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** The first letters of UTF-8 pairs read as Windows-1252. */
    private static final String LEADS = "ÃÂâ";
    /** Fewer could be meant: a text about charsets. */
    private static final int ENOUGH = 3;

    private static final int MOST_TIMES = 3;

    private Mojibake() {}

    /** Undoes it as often as it was done, within reason. */
    static Decoded repair(Decoded decoded) {
        Decoded repaired = once(decoded);
        for (int i = 1;
                i < MOST_TIMES && repaired.doubts().size() > decoded.doubts().size();
                i++) {
            Decoded again = once(repaired);
            if (again.equals(repaired)) {
                break;
            }
            repaired = new Decoded(again.text(), again.charset(), repaired.doubts());
        }
        return repaired;
    }

    private static Decoded once(Decoded decoded) {
        if (suspicions(decoded.text()) < ENOUGH) {
            return decoded;
        }
        StringBuilder repaired = new StringBuilder(decoded.text().length());
        int lines = 0;
        for (String line : decoded.text().split("(?<=\n)", -1)) {
            Optional<String> whole = suspicions(line) > 0 ? undone(line) : Optional.empty();
            lines += whole.isPresent() ? 1 : 0;
            repaired.append(whole.orElse(line));
        }
        if (lines == 0) {
            return decoded;
        }
        List<Reason> doubts = new ArrayList<>(decoded.doubts());
        doubts.add(Reason.of("acquire.charset.mojibake", String.valueOf(lines)));
        return new Decoded(repaired.toString(), decoded.charset(), doubts);
    }

    /** How many letters stand as the beginning of a UTF-8 sequence does, with its next byte behind them. */
    private static int suspicions(String text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            // Nearly all letters are ASCII: this runs over every letter of every page.
            char c = text.charAt(i);
            if (c >= 0x80 && LEADS.indexOf(c) >= 0 && isContinuation(text.charAt(i + 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isContinuation(char c) {
        return (c >= 0x80 && c <= 0xBF) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
    }

    /** The line as the UTF-8 it was: read as Windows-1252, or as ISO-8859-1 with its control characters. */
    private static Optional<String> undone(String line) {
        ByteBuffer bytes = ByteBuffer.allocate(line.length());
        CharsetEncoder encoder = WINDOWS_1252.newEncoder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c <= 0xFF) {
                bytes.put((byte) c);
            } else if (encoder.canEncode(c)) {
                bytes.put(String.valueOf(c).getBytes(WINDOWS_1252)[0]);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.flip())
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
