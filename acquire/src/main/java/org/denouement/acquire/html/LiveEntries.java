package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Dated;

/**
 * Splits what a live page tells into its entries, each with its own time: as the markup has them ({@code <time>} in each),
 * as the structured data tells them, or as the clock before each entry does.
 */
final class LiveEntries {
    /** Share of a piece's runs of words that stand in one entry of the structured data. */
    private static final double MOST = 0.6;

    private final List<Update> updates;
    private final Optional<LiveClocks> clocks;

    private LiveEntries(List<Update> updates, Optional<LiveClocks> clocks) {
        this.updates = updates;
        this.clocks = clocks;
    }

    /** Of a page that is no live one. */
    static LiveEntries none() {
        return new LiveEntries(List.of(), Optional.empty());
    }

    /** By the page's own title, address and structured data. */
    static LiveEntries of(PageWords words, Loaded page, Optional<Dated> published) {
        StructuredData structured = page.metadata().structured();
        String title = page.title().toLowerCase(Locale.ROOT) + " . "
                + page.metadata().title().toLowerCase(Locale.ROOT);
        boolean live = structured.isLive() || words.holds("live", title);
        return live ? new LiveEntries(structured.updates(), Optional.of(new LiveClocks(words, published))) : none();
    }

    /** The pieces with those of entries as such. */
    List<Piece> marked(List<Piece> pieces) {
        if (clocks.isEmpty() || pieces.stream().anyMatch(piece -> piece.kind() == BlockKind.LIVE_ENTRY)) {
            return pieces;
        }
        List<Piece> told = byUpdates(pieces);
        return told.isEmpty() ? clocks.get().marked(pieces) : told;
    }

    /** The entries of the structured data as pieces. */
    List<Piece> told() {
        List<Piece> told = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            told.addAll(updates.get(i).pieces(i + 1));
        }
        return told;
    }

    private List<Piece> byUpdates(List<Piece> pieces) {
        int[] owners = owners(pieces);
        if (Arrays.stream(owners).filter(owner -> owner >= 0).distinct().count() < 2) {
            return List.of();
        }
        List<Piece> marked = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            Piece piece = pieces.get(i);
            marked.add(
                    owners[i] < 0
                            ? piece
                            : piece.in(Map.of(
                                    "entry", String.valueOf(owners[i] + 1),
                                    "time", updates.get(owners[i]).time())));
        }
        return marked;
    }

    /** For each piece the entry it belongs to; -1 for none. What stands between two pieces of one entry is of it. */
    private int[] owners(List<Piece> pieces) {
        Map<Integer, Integer> runs = new HashMap<>();
        Map<String, Integer> headlines = new HashMap<>();
        for (int i = 0; i < updates.size(); i++) {
            int update = i;
            ToldBody.runs(updates.get(i).text()).forEach(run -> runs.putIfAbsent(run, update));
            headlines.putIfAbsent(Titles.fold(updates.get(i).headline()), update);
        }
        int[] owners = new int[pieces.size()];
        for (int i = 0; i < owners.length; i++) {
            int byTitle = headlines.getOrDefault(Titles.fold(pieces.get(i).words()), -1);
            owners[i] =
                    byTitle >= 0 ? byTitle : owner(ToldBody.runs(pieces.get(i).words()), runs);
        }
        int last = -1;
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] >= 0) {
                if (last >= 0 && owners[last] == owners[i]) {
                    Arrays.fill(owners, last, i, owners[i]);
                }
                last = i;
            }
        }
        return owners;
    }

    private static int owner(List<Integer> own, Map<Integer, Integer> runs) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = -1;
        for (int run : own) {
            int update = runs.getOrDefault(run, -1);
            if (update >= 0 && votes.merge(update, 1, Integer::sum) > votes.getOrDefault(best, 0)) {
                best = update;
            }
        }
        return best >= 0 && votes.getOrDefault(best, 0) >= MOST * own.size() ? best : -1;
    }
}
