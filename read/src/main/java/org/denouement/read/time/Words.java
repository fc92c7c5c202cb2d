package org.denouement.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words, numbers and marks, as fast as the text can be walked; nothing is known of the language.
 * {@code "l’an 1999, 20h30"} is {@code l ' an 1999 , 20 h 30}. Forms are in lower case with plain apostrophes and
 * dashes; spans point into the text as it is. The words of the rules are cut by the same code, so they fit.
 */
final class Words {
    private final String text;
    private final List<Word> words;

    /** One word. {@code capital}: begins with a capital; {@code line}: first of its line. */
    record Word(int start, int end, String form, boolean number, boolean capital, boolean line) {
        boolean is(String other) {
            return form.equals(other);
        }
    }

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 4);
        boolean line = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line = true;
            }
            if (isBlank(c)) {
                at++;
                continue;
            }
            int end = endOf(text, at);
            words.add(word(text, at, end, line));
            line = false;
            at = end;
        }
        return new Words(text, words);
    }

    private static Word word(String text, int start, int end, boolean line) {
        char first = text.charAt(start);
        String form = Character.isLetter(first)
                ? text.substring(start, end).toLowerCase(Locale.ROOT)
                : mark(text, start, end);
        return new Word(start, end, form, isDigit(first), Character.isUpperCase(first), line);
    }

    private static String mark(String text, int start, int end) {
        return switch (text.charAt(start)) {
            case '’', '‘', '`', '´', 'ʼ' -> "'";
            case '–', '—', '‑', '‐', '−' -> "-";
            default -> text.substring(start, end);
        };
    }

    private static int endOf(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    String text() {
        return text;
    }

    boolean isAt(int index, String form) {
        return index >= 0 && index < words.size() && words.get(index).is(form);
    }

    boolean isNumber(int index) {
        return index >= 0 && index < words.size() && words.get(index).number();
    }

    /** Whether nothing stands between the word and the one before it. */
    boolean touches(int index) {
        return index > 0
                && index < words.size()
                && words.get(index - 1).end() == words.get(index).start();
    }

    /** Whether the word begins a line. */
    boolean beginsLine(int index) {
        return index >= words.size() || words.get(index).line();
    }

    /** The index of the first word that ends after {@code offset}. */
    int indexAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
