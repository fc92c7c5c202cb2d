package org.denouement.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.eval.Benchmark;
import org.denouement.eval.pages.PagesBenchmark;
import org.denouement.eval.parsing.ParsingBenchmark;
import org.denouement.eval.speed.SpeedBenchmark;
import org.denouement.eval.story.StoryBenchmark;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;

/** The benchmarks, each handed the step that it measures. */
public final class Benchmarks {
    private Benchmarks() {}

    public static List<Benchmark> of(Languages languages) {
        return List.of(
                ParsingBenchmark.of(languages, Syntax.of(languages)),
                PagesBenchmark.of(Acquirer.of(languages)::page),
                Times.benchmark(languages),
                Relations.benchmark(languages),
                Quotes.benchmark(languages),
                Names.benchmark(languages),
                StoryBenchmark.of(folder -> story(languages, folder)),
                SpeedBenchmark.of(
                        folder -> Pipeline.of(languages, 1)
                                .acquire(List.of(folder.toString()), AcquireOptions.published(Optional.empty()))
                                .articles(),
                        (articles, threads) -> Pipeline.of(languages, threads).read(articles, Progress.SILENT)));
    }

    private static Story story(Languages languages, Path articles) {
        return Pipeline.of(languages, Runtime.getRuntime().availableProcessors())
                .story(List.of(articles.toString()), AcquireOptions.published(Optional.empty()), Progress.SILENT);
    }

    public static Optional<Benchmark> named(Languages languages, String name) {
        return of(languages).stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst();
    }
}
