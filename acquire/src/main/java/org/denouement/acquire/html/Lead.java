package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.model.article.BlockKind;

/**
 * The lead that stands apart from the article's text, between headline and picture: a paragraph that the page's own
 * description repeats.
 */
final class Lead {
    /** Pieces before the text among which it is looked for. */
    private static final int FAR = 15;
    /** Shorter ones are sections and labels. */
    private static final int SHORTEST = 40;

    private static final double MOST = 0.6;

    private final String titles;
    private final Set<Integer> told;

    private Lead(String titles, Set<Integer> told) {
        this.titles = titles;
        this.told = told;
    }

    /** By what the page says it is about, in any of its ways. */
    static Lead of(MainText.Told page) {
        Set<Integer> told = new HashSet<>();
        page.descriptions().forEach(description -> told.addAll(ToldBody.runs(description)));
        return new Lead(page.titles(), told);
    }

    /** Those of the pieces before {@code from} that are the lead, in their order. */
    List<Piece> before(List<Piece> pieces, int from) {
        List<Piece> lead = new ArrayList<>();
        boolean below = false;
        for (int i = Math.max(0, from - FAR); i < from; i++) {
            Piece piece = pieces.get(i);
            below |= isTitle(piece);
            if (isLead(piece) || below && isSentence(piece)) {
                lead.add(piece.as(BlockKind.LEAD));
            } else if (below && piece.kind() == BlockKind.CAPTION && piece.linkDensity() < 0.3) {
                lead.add(piece);
            } else if (below && piece.kind() == BlockKind.CORRECTION) {
                lead.add(piece);
            }
        }
        return lead;
    }

    /** The pieces with their first paragraph as the lead, where the page tells it as what the article is about. */
    List<Piece> marked(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            BlockKind kind = pieces.get(i).kind();
            if (kind == BlockKind.LEAD || kind == BlockKind.PARAGRAPH) {
                List<Piece> marked = new ArrayList<>(pieces);
                marked.set(i, isLead(pieces.get(i)) ? pieces.get(i).as(BlockKind.LEAD) : pieces.get(i));
                return marked;
            }
        }
        return pieces;
    }

    boolean isTitle(Piece piece) {
        return piece.place().tag().equals("h1") && titles.contains(Titles.fold(piece.words()));
    }

    private static boolean isSentence(Piece piece) {
        return piece.good() >= SHORTEST && piece.linkDensity() < 0.1 && piece.endsSentence();
    }

    private boolean isLead(Piece piece) {
        boolean plain = piece.kind() != BlockKind.CAPTION
                && piece.linkDensity() < 0.3
                && !piece.place().tag().equals("h1");
        List<Integer> own = plain && piece.length() >= SHORTEST ? ToldBody.runs(piece.words()) : List.of();
        long shared = own.stream().filter(told::contains).count();
        return !own.isEmpty() && shared >= MOST * own.size();
    }
}
