package org.denouement.acquire.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.article.Difference;
import org.denouement.model.article.Origin;
import org.denouement.model.text.Reason;

/**
 * Groups articles that are copies of each other: exact, nearly so, cut, or reprints of one wire. Every article is in
 * one origin, alone in it when nothing is a copy of it. Stateless, thread-safe.
 */
public final class OriginFinder {
    /**
     * Share of the shorter one's runs of words that the other has too. On pairs made out of 770 development pages
     * ({@code eval copies}): precision 99.3 %, 99.2 % of the copies found; at 0.55, on an earlier set of pairs, 93.5 %.
     */
    private static final double COPY = 0.62;
    /** The same for two articles that credit the same news agency. */
    private static final double SAME_WIRE = 0.4;
    /** Share of the sample below which no copy's share lies, by chance less than once in a million. */
    private static final double HOPELESS = 0.2;
    /** Below this many runs a text is too short to tell, other than when all is the same. */
    private static final int SHORT = 25;
    /** Runs that stand in more articles than this are of the page or of a much quoted text; they find no candidates. */
    private static final int COMMON = 200;
    /** The index takes this share of the memory at most; what comes after that finds no copies among its like. */
    private static final int SHARE = 6;

    private static final int ENTRY = 32;
    /** In place of a share: joined by where they stand, whatever they say. */
    private static final double BY_ADDRESS = 0;

    /** Origins in the order of their first articles; {@code articles} in order of publication. */
    public List<Origin> origins(List<Article> articles) {
        List<Shingles> shingles = articles.stream().map(Shingles::of).toList();
        Groups groups = new Groups(articles.size());
        List<Integer> different = different(articles, shingles, groups);
        joinCopies(articles, shingles, different, groups);
        for (List<Integer> same : Addresses.shared(articles)) {
            same.forEach(other -> groups.join(same.get(0), other, BY_ADDRESS));
        }
        List<Origin> origins = new ArrayList<>();
        groups.members().forEach((root, members) -> origins.add(origin(articles, members, groups.least(root))));
        return origins;
    }

    private static Origin origin(List<Article> all, List<Integer> members, double share) {
        List<Article> articles = members.stream().map(all::get).toList();
        List<String> ids = articles.stream().map(Article::id).toList();
        List<Difference> differences = articles.stream()
                .skip(1)
                .map(copy -> Differences.of(articles.get(0), copy))
                .toList();
        return new Origin(ids.get(0), ids, because(articles, share), differences);
    }

    private static Reason because(List<Article> articles, double share) {
        String count = String.valueOf(articles.size());
        String percent = String.valueOf(Math.round(100 * share));
        List<String> wires = new ArrayList<>(articles.get(0).masthead().wires());
        articles.forEach(article -> wires.retainAll(article.masthead().wires()));
        if (articles.size() == 1) {
            return wires.isEmpty()
                    ? Reason.of("origin.alone")
                    : Reason.of("origin.alone.wire", String.join(", ", wires));
        }
        if (!wires.isEmpty()) {
            return Reason.of("origin.wire", count, percent, String.join(", ", wires));
        }
        if (share == BY_ADDRESS) {
            return Reason.of("origin.address", count);
        }
        return share >= 1 ? Reason.of("origin.same", count) : Reason.of("origin.copies", count, percent);
    }

    /** Reworked more freely, and still one origin, where both say that they are made of the same agency's wire. */
    private static double threshold(Article a, Article b) {
        return Collections.disjoint(a.masthead().wires(), b.masthead().wires()) ? COPY : SAME_WIRE;
    }

    /**
     * Indices of articles of which none says the same as another, by the same agencies; those that do are joined at
     * once, so that a post reprinted ten thousand times is compared with the others once.
     */
    private static List<Integer> different(List<Article> articles, List<Shingles> shingles, Groups groups) {
        Map<Said, Integer> firsts = new HashMap<>();
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (shingles.get(i).size() > 0) {
                Said said = new Said(
                        shingles.get(i), Set.copyOf(articles.get(i).masthead().wires()));
                Optional<Integer> first = Optional.ofNullable(firsts.putIfAbsent(said, i));
                int at = i;
                first.ifPresentOrElse(same -> groups.join(same, at, 1), () -> different.add(at));
            }
        }
        return different;
    }

    private record Said(Shingles runs, Set<String> wires) {}

    private static void joinCopies(
            List<Article> articles, List<Shingles> shingles, List<Integer> different, Groups groups) {
        long room = Runtime.getRuntime().maxMemory() / (SHARE * ENTRY);
        RunIndex index = new RunIndex((int) Math.min(Integer.MAX_VALUE - 8, room), COMMON);
        for (int b : different) {
            long[] sampled = shingles.get(b).sampled();
            sharing(sampled, index).forEach((a, shared) -> {
                double share = containment(shingles.get(a), shingles.get(b), shared);
                if (share >= threshold(articles.get(a), articles.get(b))) {
                    groups.join(a, b, share);
                }
            });
            for (long hash : sampled) {
                index.add(hash, b);
            }
        }
    }

    /** The articles of the index that have some of the runs, and how many. */
    private static Map<Integer, Integer> sharing(long[] sampled, RunIndex index) {
        Map<Integer, Integer> sharing = new TreeMap<>();
        for (long hash : sampled) {
            index.holders(hash, a -> sharing.merge(a, 1, Integer::sum));
        }
        return sharing;
    }

    /** {@code sampled} of the sampled runs are shared: far fewer than a copy would share need no closer look. */
    private static double containment(Shingles a, Shingles b, int sampled) {
        if (sampled < HOPELESS * Math.min(a.sampledSize(), b.sampledSize())) {
            return 0;
        }
        int step = Math.max(a.step(), b.step());
        int ofA = a.size(step);
        int ofB = b.size(step);
        int shorter = Math.min(ofA, ofB);
        int shared = a.shared(b);
        boolean same = shared == ofA && shared == ofB && shared > 0;
        if (shorter < SHORT && !same) {
            return 0;
        }
        return (double) shared / shorter;
    }

    /** Disjoint sets, each with the least share by which a pair of it was joined. The root is the lowest index. */
    private static final class Groups {
        private final int[] parent;
        private final double[] least;

        Groups(int size) {
            parent = new int[size];
            least = new double[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
                least[i] = 1;
            }
        }

        int root(int i) {
            int at = i;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        void join(int a, int b, double share) {
            int low = Math.min(root(a), root(b));
            int high = Math.max(root(a), root(b));
            parent[high] = low;
            if (low != high) {
                least[low] = Math.min(Math.min(least[low], least[high]), share);
            }
        }

        double least(int root) {
            return least[root];
        }

        Map<Integer, List<Integer>> members() {
            Map<Integer, List<Integer>> members = new TreeMap<>();
            for (int i = 0; i < parent.length; i++) {
                members.computeIfAbsent(root(i), any -> new ArrayList<>()).add(i);
            }
            return members;
        }
    }
}
