package org.denouement.acquire.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.text.Reason;

/**
 * Decodes bytes of unknown charset: byte order mark, then the UTF-8 that bytes cannot be by chance, then what was
 * declared by the transport or in the first bytes, then what {@link Guess} finds. Follows the WHATWG labels where ISO-8859-1 is
 * declared: pages mean Windows-1252.
 */
public final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([A-Za-z0-9_:.-]{2,40})");
    private static final int DECLARED_WITHIN = 4096;

    private Decoder() {}

    /** Decodes; {@code transport} is the charset a header declared, or {@code ""}. */
    public static Decoded decode(byte[] bytes, String transport) {
        Decoded decoded = undamaged(bytes, transport);
        return Mojibake.repair(decoded);
    }

    private static Decoded undamaged(byte[] bytes, String transport) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isUtf16(bytes, 1)) {
            return plain(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (isUtf16(bytes, 0)) {
            return plain(bytes, 0, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> declared = charset(transport).or(() -> declaredIn(bytes));
        if (declared.isPresent() && isMultiByte(declared.get())) {
            Optional<String> whole = strictly(bytes, declared.get());
            if (whole.isPresent()) {
                return new Decoded(whole.get(), declared.get().name(), List.of());
            }
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), "UTF-8", List.of());
        }
        return notQuiteUtf8(bytes, declared);
    }

    private static Decoded notQuiteUtf8(byte[] bytes, Optional<Charset> declared) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int broken = count(lenient, '\uFFFD');
        int whole = multiByteCharacters(bytes);
        boolean saidUtf8 = declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8);
        if (whole > 10L * broken || (saidUtf8 && whole >= broken)) {
            return new Decoded(
                    lenient, "UTF-8", List.of(Reason.of("acquire.charset.broken", "UTF-8", String.valueOf(broken))));
        }
        if (declared.isPresent() && !saidUtf8) {
            return plain(bytes, 0, declared.get());
        }
        Charset guessed = Guess.of(bytes);
        return new Decoded(
                new String(bytes, guessed),
                guessed.name(),
                List.of(Reason.of("acquire.charset.guessed", guessed.name())));
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(plain(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(plain(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(plain(bytes, 4, Charset.forName("UTF-32BE")));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded plain(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int broken = count(text, '\uFFFD');
        List<Reason> doubts = new ArrayList<>();
        if (broken > 0) {
            doubts.add(Reason.of("acquire.charset.broken", charset.name(), String.valueOf(broken)));
        }
        return new Decoded(text, charset.name(), doubts);
    }

    /** Text of Latin letters in UTF-16 without a mark has a zero in every second byte. */
    private static boolean isUtf16(byte[] bytes, int zeroAt) {
        int pairs = Math.min(bytes.length, 400) / 2;
        int zeros = 0;
        int other = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + zeroAt] == 0 ? 1 : 0;
            other += bytes[2 * i + 1 - zeroAt] == 0 ? 1 : 0;
        }
        return pairs >= 8 && zeros * 10 >= pairs * 7 && other == 0;
    }

    private static Optional<Charset> declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return head.indexOf('<') >= 0 && matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** The charset of a label, as browsers take it; none when nobody knows it. */
    public static Optional<Charset> charset(String label) {
        String name = label.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name);
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin1 ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether wrong bytes are likely to be found out: not so in a charset where any byte is a letter. */
    private static boolean isMultiByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1.0f;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Several times as fast as a decoder; a replacement character in it may be an error's or the text's own.
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int multiByteCharacters(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean lead = (bytes[i] & 0xE0) == 0xC0 || (bytes[i] & 0xF0) == 0xE0;
            count += lead && (bytes[i + 1] & 0xC0) == 0x80 ? 1 : 0;
        }
        return count;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
