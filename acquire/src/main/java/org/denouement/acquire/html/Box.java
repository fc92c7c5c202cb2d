package org.denouement.acquire.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pieces stand with the article's text and which in a box of their own among it: the element that holds most of
 * the running text is the text's.
 */
final class Box {
    private final int textHolder;
    private final List<Piece> pieces;

    private Box(int textHolder, List<Piece> pieces) {
        this.textHolder = textHolder;
        this.pieces = pieces;
    }

    static Box of(List<Piece> pieces) {
        Map<Integer, Double> good = new HashMap<>();
        int holder = -1;
        double most = 0;
        for (Piece piece : pieces) {
            double sum = good.merge(piece.place().holder(), piece.good(), Double::sum);
            if (sum > most) {
                most = sum;
                holder = piece.place().holder();
            }
        }
        return new Box(holder, pieces);
    }

    boolean isText(Piece piece) {
        return piece.place().holder() == textHolder;
    }

    /** Whether the piece is in a box and running text of the article follows below it. */
    boolean isLeftAfter(int at) {
        return !isText(pieces.get(at))
                && pieces.subList(at + 1, pieces.size()).stream().anyMatch(piece -> isText(piece) && piece.good() > 0);
    }
}
