package org.denouement.read.syntax.segment;

/** What kind of character a scanner stands before. */
final class Characters {
    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Byte order mark, zero-width space and direction marks: between words they are space. */
    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E') || c == '\u2060';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Letters, digits, the marks on them and what stands in a word as they do. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '\u00B0'
                || c == '\u00AD'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u203D';
    }

    /** A mark that may follow the end of a sentence and belongs to it; straight quotes depend on where they stand. */
    static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\u00BB' || c == '\u201D' || c == '\u2019' || c == '\u203A';
    }

    static boolean isOpener(char c) {
        return c == '('
                || c == '['
                || c == '{'
                || c == '\u00AB'
                || c == '\u201C'
                || c == '\u2018'
                || c == '\u201E'
                || c == '\u2039';
    }

    static boolean isStraightQuote(char c) {
        return c == '"' || c == '\'';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2022';
    }

    /** The form as the lists have it: lower case, plain apostrophes and hyphens. */
    static String plain(CharSequence text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain.append(isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : Character.toLowerCase(c));
        }
        return plain.toString();
    }
}
