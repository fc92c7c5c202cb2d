package org.denouement.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;

/**
 * Reads 2,000 articles of about 400 words with one thread and with two. The articles are those below a folder, cut at
 * the block that reaches 400 words, taken again from the first when there are fewer. Metrics are no scores here:
 * {@code articles_per_second_1_thread}, {@code …_2_threads} and {@code peak_heap_mb}, the largest heap in use.
 */
public final class SpeedBenchmark implements Benchmark {
    private static final int ARTICLES = 2000;
    private static final int WORDS = 400;
    private static final int SHORTEST = 250;
    private static final int WARM_UP = 200;

    private final Function<Path, List<Article>> acquire;
    private final ObjIntConsumer<List<Article>> read;

    private SpeedBenchmark(Function<Path, List<Article>> acquire, ObjIntConsumer<List<Article>> read) {
        this.acquire = acquire;
        this.read = read;
    }

    /** {@code read} takes the articles and the number of threads. */
    public static SpeedBenchmark of(Function<Path, List<Article>> acquire, ObjIntConsumer<List<Article>> read) {
        return new SpeedBenchmark(acquire, read);
    }

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        List<Article> cut = acquire.apply(data).stream()
                .map(SpeedBenchmark::cut)
                .filter(article -> words(article.text()) >= SHORTEST)
                .toList();
        if (cut.isEmpty()) {
            throw new IOException("no article of " + SHORTEST + " words or more in " + data);
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(cut.get(i % cut.size()));
        }
        read.accept(articles.subList(0, WARM_UP), 2);
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("articles_per_second_1_thread", perSecond(articles, 1));
        metrics.put("articles_per_second_2_threads", perSecond(articles, 2));
        metrics.put("peak_heap_mb", peakHeap());
        metrics.put("distinct_articles", (double) Math.min(cut.size(), ARTICLES));
        return new BenchmarkResult(name(), ARTICLES, metrics, List.of());
    }

    private double perSecond(List<Article> articles, int threads) {
        long start = System.nanoTime();
        read.accept(articles, threads);
        return articles.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static double peakHeap() {
        return heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The article up to the block with its 400th word. */
    private static Article cut(Article article) {
        List<Block> kept = new ArrayList<>();
        int words = 0;
        for (Block block : article.blocks()) {
            if (words >= WORDS) {
                break;
            }
            kept.add(block);
            words += words(block.span().in(article.text()));
        }
        int end = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).span().end();
        return new Article(
                article.id(),
                article.capture(),
                article.masthead(),
                article.language(),
                article.text().substring(0, end),
                kept);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
