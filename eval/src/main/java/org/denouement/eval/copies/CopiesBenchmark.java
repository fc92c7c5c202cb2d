package org.denouement.eval.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.eval.pages.PagesBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Origin;

/** How well copies are told from look-alikes, on pairs made out of the pages of a corpus (see {@link PairMaker}). */
public final class CopiesBenchmark implements Benchmark {
    static final Capture NO_CAPTURE = new Capture("pair", "", "text/plain", "UTF-8", 0);

    private final PagesBenchmark.PageSource source;
    private final Function<List<Article>, List<Origin>> finder;

    private CopiesBenchmark(PagesBenchmark.PageSource source, Function<List<Article>, List<Origin>> finder) {
        this.source = source;
        this.finder = finder;
    }

    public static CopiesBenchmark of(PagesBenchmark.PageSource source, Function<List<Article>, List<Origin>> finder) {
        return new CopiesBenchmark(source, finder);
    }

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        List<PairMaker.Pair> pairs =
                new PairMaker().pairs(PagesBenchmark.of(source).articles(data));
        Map<String, int[]> kinds = new TreeMap<>();
        int[] copies = new int[2];
        int[] others = new int[2];
        for (PairMaker.Pair pair : pairs) {
            boolean joined = finder.apply(List.of(pair.one(), pair.other())).size() == 1;
            count(pair.copies() ? copies : others, joined);
            String kind = (pair.copies() ? "copy_" : "other_") + pair.kind().replace(' ', '_') + "_joined";
            count(kinds.computeIfAbsent(kind, any -> new int[2]), joined);
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("precision", copies[1] == 0 ? 0 : 100.0 * copies[1] / (copies[1] + others[1]));
        metrics.put("recall", share(copies));
        metrics.put("look_alikes_joined", share(others));
        kinds.forEach((kind, counts) -> metrics.put(kind, share(counts)));
        return new BenchmarkResult(name(), pairs.size(), metrics, List.of());
    }

    private static void count(int[] counts, boolean joined) {
        counts[0]++;
        counts[1] += joined ? 1 : 0;
    }

    private static double share(int[] counts) {
        return counts[0] == 0 ? 0 : 100.0 * counts[1] / counts[0];
    }
}
