package org.denouement.acquire.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the lines of a printed page together: an empty or short line ends a paragraph, a hyphen at a line's end parts a
 * word that is put together again. The hyphen is the word's own where the document has the word with it elsewhere
 * (« porte-parole ») and not without it, and behind a part that the document joins by one elsewhere ("well-known" for
 * "well-/built") where both parts are words of it.
 */
final class Paragraphs {
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}(?:-\\p{L}{1,40}){0,4}");

    /** The words of the document, in lower case, as they stand within lines. */
    private final Set<String> words = new HashSet<>();
    /** What stands before a hyphen within a word of them. */
    private final Set<String> openings = new HashSet<>();

    private Paragraphs(String text) {
        boolean continued = false;
        for (String line : text.split("\n", -1)) {
            String lower = line.strip().toLowerCase(Locale.ROOT);
            boolean parts = lower.endsWith("-") || lower.endsWith("\u00ad");
            Matcher matcher = WORD.matcher(lower);
            while (matcher.find()) {
                boolean parted = parts && matcher.end() == lower.length() - 1 || continued && matcher.start() == 0;
                if (!parted) {
                    take(matcher.group());
                }
            }
            continued = parts;
        }
    }

    private void take(String word) {
        words.add(word);
        if (word.indexOf('-') > 0) {
            openings.add(word.substring(0, word.indexOf('-')));
        }
    }

    static List<String> of(String text) {
        return new Paragraphs(text).paragraphs(text);
    }

    private List<String> paragraphs(String text) {
        int width = usualWidth(text);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                join(paragraph, stripped);
            }
            boolean ends = stripped.isEmpty()
                    || (stripped.length() < 0.75 * width
                            && ".!?»”\"".indexOf(stripped.charAt(stripped.length() - 1)) >= 0);
            if (ends && paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private void join(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        boolean hyphen = last > 0
                && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00ad')
                && Character.isLowerCase(paragraph.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0));
        if (hyphen) {
            paragraph.setLength(keepsHyphen(paragraph, line) ? last + 1 : last);
        } else if (last >= 0) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /** By the document's own words; a soft hyphen is never one of the word's own. */
    private boolean keepsHyphen(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        int from = last;
        while (from > 0 && (Character.isLetter(paragraph.charAt(from - 1)) || paragraph.charAt(from - 1) == '-')) {
            from--;
        }
        Matcher rest = WORD.matcher(line);
        if (paragraph.charAt(last) != '-' || !rest.lookingAt()) {
            return false;
        }
        String before = paragraph.substring(from, last).toLowerCase(Locale.ROOT);
        String after = rest.group().toLowerCase(Locale.ROOT);
        if (words.contains(before + after)) {
            return false;
        }
        boolean twoWords = words.contains(before) && words.contains(after);
        return words.contains(before + "-" + after) || openings.contains(before) && twoWords;
    }

    /** The length that nine in ten lines do not pass. */
    private static int usualWidth(String text) {
        int[] lengths = text.lines()
                .mapToInt(String::length)
                .filter(length -> length > 10)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 80 : lengths[lengths.length * 9 / 10];
    }
}
