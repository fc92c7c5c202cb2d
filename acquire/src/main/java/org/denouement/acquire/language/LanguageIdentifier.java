package org.denouement.acquire.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;

/**
 * Tells the language of a text by its frequent words, or by its script where that is enough. Says {@code "und"} rather
 * than guess. Immutable, thread-safe.
 */
public final class LanguageIdentifier {
    /** What a text is most likely in, and whether to rely on it. */
    public record Verdict(String language, boolean reliable) {}

    private static final Verdict UNKNOWN = new Verdict("und", false);
    private static final int[] NONE = {};

    private static final int ENOUGH_LETTERS = 6000;
    /** In running text a third to a half of the words are frequent ones; below this share it is another language. */
    private static final double LEAST_SHARE = 0.16;
    /** How far the first must be before the second. Close sisters (no, da) share most of their frequent words. */
    private static final double LEAST_LEAD = 1.12;

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi");

    private final List<String> codes = new ArrayList<>();
    /** For each word, the indices of the languages it is frequent in. */
    private final Map<String, int[]> words = new HashMap<>();

    private LanguageIdentifier(Map<String, List<String>> frequent) {
        frequent.forEach((code, list) -> {
            int index = codes.size();
            codes.add(code);
            for (String word : list) {
                words.merge(word, new int[] {index}, LanguageIdentifier::join);
            }
        });
    }

    public static LanguageIdentifier of(Languages languages) {
        Map<String, List<String>> frequent = new TreeMap<>();
        for (List<String> row : languages.common().rows("identify.tsv")) {
            frequent.put(row.get(0), List.of(row.get(1).split(" ")));
        }
        for (LanguagePack pack : languages.packs()) {
            List<String> list = new ArrayList<>();
            pack.lines("identify.txt")
                    .forEach(line -> list.addAll(List.of(line.strip().split("\\s+"))));
            if (!list.isEmpty()) {
                frequent.put(pack.code(), list);
            }
        }
        return new LanguageIdentifier(frequent);
    }

    /** The language of {@code text}; {@code declared} (by the page, or {@code ""}) decides where the text is short. */
    public Verdict identify(String text, String declared) {
        String sample =
                text.substring(0, Math.min(text.length(), ENOUGH_LETTERS)).toLowerCase(Locale.ROOT);
        String byScript = byScript(sample);
        Verdict verdict = byScript.isEmpty() ? byWords(sample) : new Verdict(byScript, true);
        String tag = declared.strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        return verdict.reliable() || !tag.matches("[a-z]{2,3}") ? verdict : new Verdict(tag, false);
    }

    private Verdict byWords(String sample) {
        double[] shares = new double[codes.size()];
        int tokens = 0;
        for (int from = wordFrom(sample, 0); from < sample.length(); ) {
            int to = endOfWord(sample, from);
            tokens++;
            int[] in = words.getOrDefault(sample.substring(from, to), NONE);
            for (int index : in) {
                shares[index] += 1.0 / (1 + 0.15 * (in.length - 1));
            }
            from = wordFrom(sample, to);
        }
        int best = best(shares, -1);
        if (best < 0 || tokens == 0 || shares[best] / tokens < LEAST_SHARE) {
            return UNKNOWN;
        }
        int second = best(shares, best);
        boolean leads = second < 0 || shares[best] >= LEAST_LEAD * shares[second];
        return leads ? new Verdict(codes.get(best), tokens >= 8) : UNKNOWN;
    }

    private static int wordFrom(String text, int at) {
        int from = at;
        while (from < text.length() && !isOfWord(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        return from;
    }

    private static int endOfWord(String text, int from) {
        int to = from;
        while (to < text.length() && isOfWord(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** A letter or a mark on one. */
    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int best(double[] shares, int except) {
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            if (i != except && shares[i] > 0 && (best < 0 || shares[i] > shares[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The language that a script alone tells, when most letters are of it; "" otherwise. */
    private static String byScript(String sample) {
        Map<String, Integer> counts = new TreeMap<>();
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > 0x500) {
                    String code = SCRIPTS.getOrDefault(Character.UnicodeScript.of(c), "");
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        // Japanese is told by its kana, of which any text has a fifth at least, among Chinese characters.
        if (counts.getOrDefault("ja", 0) * 8 > letters) {
            return "ja";
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (!count.getKey().isEmpty() && count.getValue() * 2 > letters) {
                return count.getKey();
            }
        }
        return "";
    }

    private static int[] join(int[] a, int[] b) {
        int[] joined = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }
}
