package org.denouement.read.quote;

/** A copy of a text to compare with: lower case, plain apostrophes and spaces; same length, so that offsets hold. */
final class FoldedText {
    private FoldedText() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c == '’' || c == 'ʼ') {
            return '\'';
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
}
