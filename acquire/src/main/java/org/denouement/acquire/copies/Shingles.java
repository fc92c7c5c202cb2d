package org.denouement.acquire.copies;

import java.util.Arrays;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;

/**
 * The sketch of an article: hashes of its runs of five words, of which one in four is kept, chosen by the hash itself
 * (a MinHash that allows containment to be estimated: Broder 1997, "mod m"). Headline and boilerplate left out.
 */
final class Shingles {
    private static final int WORDS = 5;
    private static final int KEEP_ONE_IN = 4;
    /** Below this many runs all are kept. */
    private static final int FEW = 400;

    private final long[] sorted;
    private final int sampledSize;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
        this.sampledSize = sampled().length;
    }

    static Shingles of(Article article) {
        LongList runs = new LongList();
        Window window = new Window(runs);
        for (Block block : article.blocks()) {
            if (block.kind() != BlockKind.BOILERPLATE && block.kind() != BlockKind.HEADLINE) {
                window.read(article.text(), block.span().start(), block.span().end());
            }
        }
        return new Shingles(distinct(runs.toArray()));
    }

    int size() {
        return sorted.length;
    }

    /** The hashes that an index holds: those whose low bits are zero. */
    long[] sampled() {
        if (sorted.length < FEW) {
            return sorted.clone();
        }
        return Arrays.stream(sorted)
                .filter(hash -> Math.floorMod(hash, KEEP_ONE_IN) == 0)
                .toArray();
    }

    int sampledSize() {
        return sampledSize;
    }

    /** How many runs both have. */
    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[size++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, size);
    }

    /** The last five words, as hashes, running on over the ends of blocks. */
    private static final class Window {
        private final long[] last = new long[WORDS];
        private final LongList runs;
        private int words;

        Window(LongList runs) {
            this.runs = runs;
        }

        void read(String text, int start, int end) {
            long hash = 0;
            for (int i = start; i <= end; i++) {
                char c = i < end ? text.charAt(i) : ' ';
                if (Character.isLetterOrDigit(c)) {
                    hash = (hash == 0 ? 0xcbf29ce484222325L : hash) * 0x100000001b3L ^ Character.toLowerCase(c);
                } else if (hash != 0) {
                    word(hash);
                    hash = 0;
                }
            }
        }

        private void word(long hash) {
            last[words++ % WORDS] = hash;
            if (words >= WORDS) {
                long run = 1125899906842597L;
                for (int k = 0; k < WORDS; k++) {
                    run = (run ^ last[(words + k) % WORDS]) * 0x9E3779B97F4A7C15L;
                    run ^= run >>> 29;
                }
                runs.add(run);
            }
        }
    }

    /** Longs in a growing array. */
    private static final class LongList {
        private long[] values = new long[256];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
