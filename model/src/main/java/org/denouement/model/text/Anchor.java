package org.denouement.model.text;

/**
 * The exact words that an item rests on (a Web Annotation target): the id of the article, the position, the words
 * themselves, and the rule that chose them ({@code "quotes.direct.inversion"}).
 */
public record Anchor(String source, Span span, String exact, String by) implements Comparable<Anchor> {
    public Anchor {
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException("anchor of " + span + " holds " + exact.length() + " characters");
        }
    }

    /** Reads the words out of the article's own text, so that {@code exact} cannot differ from it. */
    public static Anchor of(String source, String text, Span span, String by) {
        return new Anchor(source, span, span.in(text), by);
    }

    @Override
    public int compareTo(Anchor other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : by.compareTo(other.by);
    }
}
