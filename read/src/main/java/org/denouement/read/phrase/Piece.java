package org.denouement.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.model.text.Span;

/**
 * A word as phrases are looked up: tokens cut at hyphens and behind elisions, in lower case with straight apostrophes
 * ({@code key}); {@code token} is the index of its token in the sentence. « porte-parole » has the pieces {@code porte}
 * and {@code parole}.
 */
public record Piece(Span span, String key, int token) {

    /** The pieces of {@code text} from {@code start} to {@code end}. */
    static List<Piece> of(String text, Span span, int token) {
        List<Piece> pieces = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (i > from && isBesideSymbol(text.charAt(i - 1), c)) {
                add(pieces, text, Span.of(from, i), token);
                from = i;
            }
            if (isBlank(c) || isHyphen(c) && span.length() > 1) {
                add(pieces, text, Span.of(from, i), token);
                from = i + 1;
            } else if (isApostrophe(c) && isGenitive(text, i, span.end())) {
                add(pieces, text, Span.of(from, i), token);
                from = i;
            } else if (isApostrophe(c) && i > from) {
                add(pieces, text, Span.of(from, i + 1), token);
                from = i + 1;
            }
        }
        add(pieces, text, Span.of(from, span.end()), token);
        return pieces;
    }

    /** The keys of a phrase of a word list. */
    static List<String> keysOf(String phrase) {
        return of(phrase, Span.of(0, phrase.length()), 0).stream()
                .map(Piece::key)
                .toList();
    }

    private static void add(List<Piece> pieces, String text, Span span, int token) {
        if (!span.isEmpty()) {
            pieces.add(new Piece(span, span.in(text).toLowerCase(Locale.ROOT).replace('’', '\''), token));
        }
    }

    private static boolean isGenitive(String text, int apostrophe, int end) {
        return apostrophe + 2 == end && (text.charAt(apostrophe + 1) | 0x20) == 's';
    }

    /** « 50% », "$3m": a figure and the symbol glued to it are two words. */
    private static boolean isBesideSymbol(char before, char c) {
        return isSymbol(c) && Character.isDigit(before) || isSymbol(before) && Character.isDigit(c);
    }

    private static boolean isSymbol(char c) {
        return c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
