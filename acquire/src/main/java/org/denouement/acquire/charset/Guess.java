package org.denouement.acquire.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The charset of bytes that are no UTF-8 and declare none: charsets of two bytes when the bytes are whole in them and the
 * letters of their script, else the charset of one byte in which letters stand where letters do. Windows-1252 in doubt.
 */
final class Guess {
    /** Fewer letters beyond ASCII tell nothing of a script. */
    private static final int TELLING = 20;

    private static final int ENOUGH_BYTES = 1 << 16;
    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final List<Charset> LATIN = List.of(USUAL, Charset.forName("x-MacRoman"), Charset.forName("IBM850"));
    private static final List<Charset> CYRILLIC = List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"));
    private static final String MARKS = "«»‘’“”„–—…·°€\u00a0";

    /** A charset of two bytes, the letters that tell it, and how many of a hundred at least are such. */
    private record Wide(Charset charset, IntPredicate telling, int share) {
        static Wide of(String name, IntPredicate telling, int share) {
            return new Wide(Charset.forName(name), telling, share);
        }
    }

    private static final List<Wide> WIDE = List.of(
            Wide.of("EUC-JP", Guess::isKana, 25),
            Wide.of("Shift_JIS", Guess::isKana, 25),
            Wide.of("EUC-KR", c -> c >= 0xAC00 && c <= 0xD7A3, 60),
            Wide.of("Big5", c -> c >= 0x4E00 && c <= 0x9FFF, 75),
            Wide.of("GBK", c -> c >= 0x4E00 && c <= 0x9FFF, 75));

    private Guess() {}

    static Charset of(byte[] bytes) {
        byte[] head = bytes.length <= ENOUGH_BYTES ? bytes : java.util.Arrays.copyOf(bytes, ENOUGH_BYTES);
        return wide(head).or(() -> cyrillic(head)).orElseGet(() -> latin(head));
    }

    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF;
    }

    private static Optional<Charset> wide(byte[] bytes) {
        Optional<Charset> best = Optional.empty();
        for (Wide wide : WIDE) {
            Optional<String> text = strictly(bytes, wide.charset);
            if (text.isPresent() && tells(text.get(), wide)) {
                // Old and simple Chinese share most pairs of bytes: the one whose common letters these are.
                boolean simple = wide.charset.name().equals("GBK");
                if (best.isEmpty() || simple && leads(bytes, 0xB0, 0xD7) > leads(bytes, 0xA4, 0xC6)) {
                    best = best.isPresent() && !best.get().name().equals("Big5") ? best : Optional.of(wide.charset);
                }
            }
        }
        return best;
    }

    private static boolean tells(String text, Wide wide) {
        int beyond = 0;
        int telling = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyond += c >= 0x80 ? 1 : 0;
            telling += wide.telling.test(c) ? 1 : 0;
        }
        return beyond >= TELLING && telling * 100 >= beyond * wide.share;
    }

    /** How many pairs begin with a byte from here to there. */
    private static int leads(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x80) {
                count += lead >= from && lead <= to ? 1 : 0;
                i++;
            }
        }
        return count;
    }

    /** Words of small letters: in the wrong one of the two, capitals and small letters change places. */
    private static Optional<Charset> cyrillic(byte[] bytes) {
        for (Charset charset : CYRILLIC) {
            String text = new String(bytes, charset);
            long small = text.chars().filter(c -> c >= 0x430 && c <= 0x44F).count();
            long beyond = text.chars().filter(c -> c >= 0x80).count();
            if (beyond >= TELLING && small * 100 >= beyond * 80) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static Charset latin(byte[] bytes) {
        Charset best = USUAL;
        int most = score(new String(bytes, USUAL));
        for (Charset charset : LATIN) {
            int score = score(new String(bytes, charset));
            if (score > most + Math.abs(most) / 4 + 2) {
                best = charset;
                most = score;
            }
        }
        return best;
    }

    /** Letters with accents beside letters, and marks of print, speak for a charset; anything else against it. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                boolean afterSmall = i > 0 && Character.isLowerCase(text.charAt(i - 1));
                boolean small = Character.isLowerCase(c) && c < 0x250;
                boolean capital = Character.isUpperCase(c) && c < 0x250 && !afterSmall;
                score += small || capital || MARKS.indexOf(c) >= 0 ? 1 : -2;
            }
        }
        return score;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        // The head may end within a letter.
        for (int cut = 0; cut < 2 && cut < bytes.length; cut++) {
            try {
                return Optional.of(charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                        .toString());
            } catch (CharacterCodingException e) {
                // not whole in this charset
            }
        }
        return Optional.empty();
    }
}
