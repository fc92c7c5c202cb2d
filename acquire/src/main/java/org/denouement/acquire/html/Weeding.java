package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.BlockKind;

/** Takes out of an article's element what is not the article: link lists, labels, what follows its end. */
final class Weeding {
    /** Share of the text before an ending heading that may stand after it; 0.2 to 0.6 differ little on WCXB. */
    private static final double LITTLE = 0.35;

    private final PageWords words;

    Weeding(PageWords words) {
        this.words = words;
    }

    List<Piece> weed(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        int first = firstGood(pieces);
        int last = lastGood(pieces);
        double[] goodUpTo = goodUpTo(pieces);
        boolean ended = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isEnd(piece)) {
                if (isLittle(goodUpTo, i)) {
                    break;
                }
                ended = true;
            } else if (ended && piece.good() > 0 && piece.length() > 120) {
                ended = false;
            }
            boolean teased = i > 0 && pointsOn(pieces.get(i - 1)) && isTeaser(piece);
            boolean outside = teased || i > last && isTail(piece) || i < first && isHead(piece);
            if (!ended && !outside && !isWeed(piece)) {
                kept.add(piece);
            }
        }
        return withoutEmptyHeadings(kept);
    }

    /** Whether little of the running text stands after {@code at}: then a heading « À lire aussi » ends the article. */
    private static boolean isLittle(double[] goodUpTo, int at) {
        double after = goodUpTo[goodUpTo.length - 1] - goodUpTo[at];
        return after <= LITTLE * goodUpTo[at];
    }

    private static double[] goodUpTo(List<Piece> pieces) {
        double[] good = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            good[i + 1] = good[i] + pieces.get(i).good();
        }
        return good;
    }

    private boolean isEnd(Piece piece) {
        String line = piece.words();
        if (piece.length() > 60) {
            return false;
        }
        boolean label = piece.isHeading() && (line.endsWith(":") || !piece.endsSentence());
        return label && words.begins("more", line) > 0 || words.is("end", line);
    }

    /** {@code "Photo : Anne Dupin"}; {@code "© AFP"}. */
    private boolean isCredit(Piece piece) {
        String line = piece.words();
        if (piece.length() > 120) {
            return false;
        }
        int credit = words.begins("credit", line);
        boolean colon = credit > 0 && line.substring(credit).strip().startsWith(":");
        return colon || line.startsWith("©") || line.startsWith("(c)");
    }

    /** {@code "Lire aussi : Le pont rouvre"}, the line or most of it a link. */
    private boolean isPointer(Piece piece) {
        return piece.length() <= 250 && piece.linkDensity() > 0.3 && words.begins("more", piece.words()) > 0;
    }

    /** A line of nothing but « Lire aussi »: what stands below it is of another article. */
    private boolean pointsOn(Piece piece) {
        return piece.length() <= 40 && words.is("more", piece.words());
    }

    /** One paragraph that is a link, or that was cut to a teaser. */
    private static boolean isTeaser(Piece piece) {
        String line = piece.words();
        boolean cut = line.endsWith("...") || line.endsWith("…");
        return piece.kind() != BlockKind.POST && (piece.linkDensity() > 0.3 || cut);
    }

    private boolean isWeed(Piece piece) {
        if (piece.kind() == BlockKind.POST) {
            return false;
        }
        if (words.isBoilerplate(piece.words()) || isCredit(piece) || isPointer(piece)) {
            return true;
        }
        boolean label = piece.linkDensity() > 0.7 && piece.length() < 200;
        return label && !(piece.place().tag().equals("p") && piece.endsSentence());
    }

    /** After the last paragraph: signatures may stand there, labels mostly do. */
    private static boolean isTail(Piece piece) {
        return piece.good() == 0 && piece.kind() != BlockKind.POST && piece.linkDensity() > 0.3;
    }

    /** Before the first paragraph: a section, a byline, a day; a subtitle is a heading. */
    private static boolean isHead(Piece piece) {
        return piece.good() == 0 && !piece.isHeading() && piece.kind() != BlockKind.POST && piece.length() < 100;
    }

    private static int firstGood(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).good() > 0) {
                return i;
            }
        }
        return 0;
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
