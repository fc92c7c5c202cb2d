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

    /** Of a text with more runs a fourth is held, or a sixteenth…: a mailbox of books fits in memory. */
    private static final int MANY = 4000;

    private final long[] sorted;
    private final int step;
    private final int sampledSize;

    private Shingles(long[] sorted, int step) {
        this.sorted = sorted;
        this.step = step;
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
        long[] all = distinct(runs.toArray());
        int step = 1;
        while (all.length > MANY) {
            step *= KEEP_ONE_IN;
            all = everyOf(all, step);
        }
        return new Shingles(all, step);
    }

    private static long[] everyOf(long[] hashes, int step) {
        return Arrays.stream(hashes)
                .filter(hash -> Math.floorMod(hash, step) == 0)
                .toArray();
    }

    /** One in so many of its runs is held: 1, or a power of four for a very long text. */
    int step() {
        return step;
    }

    /** How many of its runs are held where one in {@code every} is. */
    int size(int every) {
        return every <= step ? sorted.length : everyOf(sorted, every).length;
    }

    int size() {
        return sorted.length;
    }

    /** The hashes that an index holds: those whose low bits are zero. */
    long[] sampled() {
        return sorted.length < FEW || step > 1 ? sorted.clone() : everyOf(sorted, KEEP_ONE_IN);
    }

    int sampledSize() {
        return sampledSize;
    }

    /** Whether both hold the same runs. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && step == that.step && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    /** How many of the runs that are held both have. */
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
