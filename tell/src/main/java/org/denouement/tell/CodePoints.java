package org.denouement.tell;

import java.util.BitSet;
import org.denouement.model.text.Span;

/**
 * Offsets of one text as Web Annotation counts them, in Unicode code points, from and to our UTF-16 offsets. In
 * {@code "a😀b"} the {@code b} stands at 3 for us and at 2 for them.
 */
public final class CodePoints {
    private final BitSet lowSurrogates = new BitSet();

    private CodePoints(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                lowSurrogates.set(i);
            }
        }
    }

    public static CodePoints of(String text) {
        return new CodePoints(text);
    }

    public int start(Span span) {
        return at(span.start());
    }

    public int end(Span span) {
        return at(span.end());
    }

    private int at(int offset) {
        return lowSurrogates.isEmpty()
                ? offset
                : offset - lowSurrogates.get(0, offset).cardinality();
    }
}
