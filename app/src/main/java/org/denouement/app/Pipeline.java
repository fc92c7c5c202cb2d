package org.denouement.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Story;
import org.denouement.read.Reader;
import org.denouement.reconcile.Reconciler;

/**
 * The way of the data: acquire, read, reconcile. What it gives does not depend on the number of threads or on the order
 * of the inputs. Thread-safe.
 */
public final class Pipeline {
    private final Acquirer acquirer;
    private final Reader reader;
    private final int threads;

    private Pipeline(Acquirer acquirer, Reader reader, int threads) {
        this.acquirer = acquirer;
        this.reader = reader;
        this.threads = threads;
    }

    /** A pipeline that reads with that many threads. */
    public static Pipeline of(Languages languages, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        return new Pipeline(Acquirer.of(languages), Reader.of(languages), threads);
    }

    /** From paths and URLs to the story; {@code progress} hears of each article read. */
    public Story story(List<String> inputs, AcquireOptions options, Progress progress) {
        Coverage coverage = acquire(inputs, options.toBeRead());
        List<Reading> readings = read(coverage.articles(), progress);
        List<Diagnostic> diagnostics = new ArrayList<>(coverage.diagnostics());
        readings.forEach(reading -> diagnostics.addAll(reading.diagnostics()));
        return Reconciler.reconcile(
                new Coverage(coverage.articles(), coverage.origins(), diagnostics, coverage.inputs()), readings);
    }

    public Coverage acquire(List<String> inputs, AcquireOptions options) {
        return acquirer.acquire(inputs, options);
    }

    public Reading read(Article article) {
        return reader.read(article);
    }

    /** The readings of the articles, in the same order. */
    public List<Reading> read(List<Article> articles, Progress progress) {
        progress.started(articles.size());
        ExecutorService readers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, articles.size())));
        try {
            List<Future<Reading>> pending = new ArrayList<>();
            for (Article article : articles) {
                pending.add(readers.submit(() -> {
                    Reading reading = reader.read(article);
                    progress.advanced();
                    return reading;
                }));
            }
            return finished(pending);
        } finally {
            readers.shutdownNow();
            progress.finished();
        }
    }

    private static List<Reading> finished(List<Future<Reading>> pending) {
        List<Reading> readings = new ArrayList<>();
        try {
            for (Future<Reading> reading : pending) {
                readings.add(reading.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be read", e.getCause());
        }
        return readings;
    }
}
