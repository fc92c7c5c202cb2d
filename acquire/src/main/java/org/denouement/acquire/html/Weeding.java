package org.denouement.acquire.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.BlockKind;

/** Takes out of an article's element what is not the article: link lists, labels, what follows its end. */
final class Weeding {
    /** Share of the text before an ending heading that may stand after it; 0.2 to 0.6 differ little on WCXB. */
    private static final double LITTLE = 0.35;

    /** Letters of a line that no article says twice. */
    private static final int REPEATED = 60;

    private final PageWords words;
    private final Furniture furniture;

    Weeding(PageWords words) {
        this.words = words;
        this.furniture = new Furniture(words);
    }

    List<Piece> weed(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        int first = firstGood(pieces);
        int last = lastGood(pieces);
        double[] goodUpTo = goodUpTo(pieces);
        Box box = Box.of(pieces);
        boolean ended = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isEnd(piece)) {
                if (isLittle(goodUpTo, i) && !box.isLeftAfter(i)) {
                    break;
                }
                ended = true;
            } else if (ended && (box.isText(piece) || piece.good() > 0 && piece.length() > 120)) {
                ended = false;
            }
            boolean teased = i > 0 && pointsOn(pieces.get(i - 1)) && isTeaser(piece);
            boolean outside = teased || i > last && isTail(piece) || i < first && isHead(piece);
            if (!ended && !outside && !isWeed(piece)) {
                kept.add(!box.isText(piece) && isPlea(piece) ? piece.as(BlockKind.BOILERPLATE) : piece);
            }
        }
        return closed(captioned(kept));
    }

    /** Words to pictures as what they are, and nothing of some length twice: pages repeat them for their galleries. */
    private List<Piece> captioned(List<Piece> pieces) {
        List<Piece> told = new ArrayList<>();
        Map<String, Integer> holders = new HashMap<>();
        boolean counted = false;
        for (Piece piece : pieces) {
            boolean count = furniture.isCount(piece);
            boolean caption = counted || furniture.isCaption(piece);
            if (!count && !isRepeated(piece, holders)) {
                told.add(caption && !piece.isSetApart() ? piece.as(BlockKind.CAPTION) : dated(piece));
            }
            counted = count;
        }
        return told;
    }

    /** A line of the masthead as such. */
    private Piece dated(Piece piece) {
        boolean masthead = !piece.isSetApart() && furniture.isDateLine(piece) && !words.isCorrection(piece.words());
        return masthead ? piece.as(BlockKind.BOILERPLATE) : piece;
    }

    /** Said before, in another place of the page. */
    private static boolean isRepeated(Piece piece, Map<String, Integer> holders) {
        int holder = piece.place().holder();
        return piece.length() >= REPEATED && holders.computeIfAbsent(piece.words(), any -> holder) != holder;
    }

    /** The lines at the end that ask the reader to subscribe, follow, give or share as what they are; no headings there. */
    private List<Piece> closed(List<Piece> pieces) {
        Deque<Piece> pleas = new ArrayDeque<>();
        int end = pieces.size();
        while (end > 0 && (pieces.get(end - 1).isHeading() || end > 1 && isPlea(pieces.get(end - 1)))) {
            end--;
            if (!pieces.get(end).isHeading()) {
                pleas.push(pieces.get(end).as(BlockKind.BOILERPLATE));
            }
        }
        List<Piece> closed = new ArrayList<>(pieces.subList(0, end));
        closed.addAll(pleas);
        return closed;
    }

    private boolean isPlea(Piece piece) {
        return furniture.isPlea(piece) && !words.isCorrection(piece.words());
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
        if (piece.length() > 60 || piece.place().tag().equals("h1")) {
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
        return !piece.isSetApart() && (piece.linkDensity() > 0.3 || cut);
    }

    private boolean isWeed(Piece piece) {
        if (piece.isSetApart()) {
            return false;
        }
        if (words.isBoilerplate(piece.words()) || isCredit(piece) || isPointer(piece) || furniture.isPlayer(piece)) {
            return true;
        }
        boolean label = piece.linkDensity() > 0.7 && piece.length() < 200;
        return label && !(piece.place().tag().equals("p") && piece.endsSentence());
    }

    /** After the last paragraph: signatures may stand there, labels mostly do. */
    private static boolean isTail(Piece piece) {
        return piece.good() == 0 && !piece.isSetApart() && piece.linkDensity() > 0.3;
    }

    /** Before the first paragraph: a section, a byline, a day; a subtitle is a heading. */
    private static boolean isHead(Piece piece) {
        boolean item = piece.kind() == BlockKind.LIST_ITEM && piece.linkDensity() < 0.1 && piece.length() > 12;
        return piece.good() == 0 && !item && !piece.isHeading() && !piece.isSetApart() && piece.length() < 100;
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
}
