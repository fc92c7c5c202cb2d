package org.denouement.read.entity;

import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/** Words that look like a name: tokens {@code from} to {@code to} (exclusive) of the {@code index}-th sentence. */
record Candidate(int index, Sentence sentence, int from, int to, Span span, String name) {
    static Candidate of(int index, Sentence sentence, int from, int to, String text) {
        Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
        if (endsWithStop(sentence, to)) {
            span = Span.of(span.start(), span.end() - 1);
        }
        return new Candidate(index, sentence, from, to, span, nameOf(span.in(text)));
    }

    /** The point of « en X. » at the end of a sentence ends the sentence, not the name. */
    private static boolean endsWithStop(Sentence sentence, int to) {
        String last = sentence.token(to - 1).form();
        return to == sentence.tokens().size() && last.length() == 2 && last.charAt(1) == '.';
    }

    String form(int at) {
        return sentence.token(at).form();
    }

    String first() {
        return form(from);
    }

    String last() {
        return form(to - 1);
    }

    int tokens() {
        return to - from;
    }

    /** The token that the rest of the name hangs on; the first one when the sentence has no tree. */
    int head() {
        for (int i = from; i < to; i++) {
            int head = sentence.token(i).head();
            if (head < from || head >= to) {
                return i;
            }
        }
        return from;
    }

    /** Typographic apostrophes and any white space made plain. */
    private static String nameOf(String words) {
        StringBuilder name = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                    name.append(' ');
                }
            } else {
                name.append(c == '’' ? '\'' : c);
            }
        }
        return name.toString();
    }
}
