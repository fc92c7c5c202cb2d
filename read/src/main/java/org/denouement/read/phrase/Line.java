package org.denouement.read.phrase;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** A sentence of a text with its pieces, in which phrases are found. Immutable. */
public final class Line {
    private final String text;
    private final Sentence sentence;
    private final List<Piece> pieces;

    private Line(String text, Sentence sentence, List<Piece> pieces) {
        this.text = text;
        this.sentence = sentence;
        this.pieces = List.copyOf(pieces);
    }

    public static Line of(String text, Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (!isInnerHyphen(sentence, i)) {
                pieces.addAll(Piece.of(text, sentence.token(i).span(), i));
            }
        }
        return new Line(text, sentence, pieces);
    }

    /** Some tokenizers cut "editor-in-chief" in five. */
    private static boolean isInnerHyphen(Sentence sentence, int index) {
        if (index == 0
                || index + 1 == sentence.tokens().size()
                || sentence.token(index).span().length() != 1) {
            return false;
        }
        Token hyphen = sentence.token(index);
        Token before = sentence.token(index - 1);
        return hyphen.form().equals("-")
                && before.span().end() == hyphen.span().start()
                && sentence.token(index + 1).span().start() == hyphen.span().end()
                && Character.isLetter(before.form().charAt(0));
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public int size() {
        return pieces.size();
    }

    /** The key of a piece; {@code ""} outside the sentence. */
    public String key(int index) {
        return index < 0 || index >= pieces.size() ? "" : pieces.get(index).key();
    }

    public Token token(int piece) {
        return sentence.token(pieces.get(piece).token());
    }

    /** The words of a piece as the text has them. */
    public String form(int index) {
        return pieces.get(index).span().in(text);
    }

    /** From the piece {@code from} to the piece before {@code to}. */
    public Span span(int from, int to) {
        return pieces.get(from).span().cover(pieces.get(to - 1).span());
    }

    /** The index of the first piece that starts at or after {@code offset}; {@link #size()} when there is none. */
    public int pieceFrom(int offset) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).span().start() >= offset) {
                return i;
            }
        }
        return pieces.size();
    }

    /** The index of the first piece that ends after {@code offset}; {@link #size()} when there is none. */
    public int pieceOver(int offset) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).span().end() > offset) {
                return i;
            }
        }
        return pieces.size();
    }

    /** Whether the piece is a mark, such as a comma or a bracket. */
    public boolean isMark(int index) {
        String key = key(index);
        return !key.isEmpty() && !Character.isLetterOrDigit(key.codePointAt(0)) && !key.startsWith("'");
    }
}
