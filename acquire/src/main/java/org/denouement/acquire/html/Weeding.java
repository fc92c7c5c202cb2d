package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.BlockKind;

/** Takes out of an article's element what is not the article: link lists, labels, what follows its end. */
final class Weeding {
    private final PageWords words;

    Weeding(PageWords words) {
        this.words = words;
    }

    List<Piece> weed(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        int last = lastGood(pieces);
        boolean ended = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isEnd(piece)) {
                ended = true;
            } else if (ended && piece.good() > 0 && piece.length() > 120) {
                ended = false;
            }
            if (!ended && !isWeed(piece) && !(i > last && isTail(piece))) {
                kept.add(piece);
            }
        }
        return withoutEmptyHeadings(kept);
    }

    private boolean isEnd(Piece piece) {
        return piece.length() <= 60 && words.is("end", piece.words());
    }

    private boolean isWeed(Piece piece) {
        if (piece.kind() == BlockKind.POST) {
            return false;
        }
        if (words.isBoilerplate(piece.words())) {
            return true;
        }
        boolean label = piece.linkDensity() > 0.7 && piece.length() < 200;
        return label && !(piece.place().tag().equals("p") && piece.endsSentence());
    }

    /** After the last paragraph: signatures may stand there, labels mostly do. */
    private static boolean isTail(Piece piece) {
        return piece.good() == 0 && piece.kind() != BlockKind.POST && piece.linkDensity() > 0.3;
    }

    private static int lastGood(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).good() > 0) {
                return i;
            }
        }
        return -1;
    }

    /** A heading at the end, or what it headed was taken out. */
    private static List<Piece> withoutEmptyHeadings(List<Piece> pieces) {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).isHeading()) {
            end--;
        }
        return pieces.subList(0, end);
    }
}
