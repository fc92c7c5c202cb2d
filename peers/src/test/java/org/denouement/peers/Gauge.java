package org.denouement.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Reading;

/** What a reader takes: CPU time of the reading thread by pass, of the start until its first article, and heap. */
final class Gauge implements Function<Article, Reading> {
    private static final double NANOS = 1e9;

    private final Function<Article, Reading> reader;
    private final long begin;
    private double startUp = -1;
    private long spent;
    private int articles;
    private long characters;

    private Gauge(long begin, Function<Article, Reading> reader) {
        this.begin = begin;
        this.reader = reader;
    }

    static Gauge on(Supplier<Function<Article, Reading>> loading) {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new Gauge(cpu(), loading.get());
    }

    /** The CPU time of this thread, in nanoseconds. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void beginPass() {
        spent = 0;
        articles = 0;
        characters = 0;
    }

    @Override
    public Reading apply(Article article) {
        long start = cpu();
        Reading reading = reader.apply(article);
        spent += cpu() - start;
        articles++;
        characters += article.text().length();
        if (startUp < 0) {
            startUp = (cpu() - begin) / NANOS;
        }
        return reading;
    }

    /** Articles a second in this pass. */
    double articlesPerSecond() {
        return articles / (spent / NANOS);
    }

    /** Thousand characters a second in this pass. */
    double thousandCharactersPerSecond() {
        return characters / 1e3 / (spent / NANOS);
    }

    /** Seconds until the first article was read. */
    double startUp() {
        return startUp;
    }

    /** The largest heap in use since the start, garbage included, in megabytes. */
    double heap() {
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
}
