package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.model.article.BlockKind;
import org.jsoup.Jsoup;

/**
 * The article's body as the page's structured data tells it ({@code articleBody}). It tells article from teasers where
 * the page shows both; its own text is used only when the page shows next to nothing.
 */
final class ToldBody {
    /** Shorter ones are summaries. */
    private static final int SHORTEST = 800;

    private static final int RUN = 3;
    /** Pieces below this length say too little to be denied. */
    private static final int TELLING = 60;

    private final String text;
    private final Set<Integer> runs;

    private ToldBody(String text, Set<Integer> runs) {
        this.text = text;
        this.runs = runs;
    }

    static ToldBody of(String told) {
        String plain = told.indexOf('<') >= 0 && told.indexOf("</") >= 0
                ? Jsoup.parse(told.replace("</p>", "</p>\u0001")).text().replace('\u0001', '\n')
                : told;
        boolean cut = plain.endsWith("...") || plain.endsWith("…") || plain.endsWith("[…]");
        if (plain.length() < SHORTEST || cut) {
            return new ToldBody("", Set.of());
        }
        return new ToldBody(plain, new HashSet<>(runs(plain)));
    }

    int length() {
        return text.length();
    }

    /** Whether most of it stands in these pieces, so that what is not in it is not the article's. */
    boolean guides(List<Piece> pieces) {
        if (text.isEmpty()) {
            return false;
        }
        int matched = 0;
        for (Piece piece : pieces) {
            matched += piece.good() > 0 && share(piece) >= 0.6 ? piece.length() : 0;
        }
        return matched >= 0.7 * text.length();
    }

    boolean denies(Piece piece) {
        return piece.length() >= TELLING && piece.kind() != BlockKind.POST && share(piece) < 0.15;
    }

    private double share(Piece piece) {
        List<Integer> own = runs(piece.words());
        if (own.isEmpty()) {
            return 1;
        }
        int shared = 0;
        for (int run : own) {
            shared += runs.contains(run) ? 1 : 0;
        }
        return (double) shared / own.size();
    }

    /** It as paragraphs, for a page that shows nothing. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Piece.Place place = new Piece.Place("p", 0, false, false);
        for (String line : text.split("\\s{0,5}[\\n\\r]\\s{0,5}")) {
            if (!line.isBlank()) {
                pieces.add(new Piece(line.strip(), 0, BlockKind.PARAGRAPH, Map.of(), place));
            }
        }
        return pieces;
    }

    /** Hashes of the runs of three words. */
    static List<Integer> runs(String text) {
        List<Integer> words = new ArrayList<>();
        int hash = 0;
        String lower = text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c > 0x2E80 && Character.isLetter(c)) {
                words.add(c + 1);
            } else if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + c;
            } else if (hash != 0) {
                words.add(hash);
                hash = 0;
            }
        }
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add((words.get(i) * 31 + words.get(i + 1)) * 31 + words.get(i + 2));
        }
        return runs;
    }
}
