package org.denouement.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.acquire.copies.OriginFinder;
import org.denouement.acquire.language.LanguageIdentifier;
import org.denouement.eval.Benchmark;
import org.denouement.eval.copies.CopiesBenchmark;
import org.denouement.eval.names.NamesBenchmark;
import org.denouement.eval.pages.PagesBenchmark;
import org.denouement.eval.parsing.ParsingBenchmark;
import org.denouement.eval.quote.QuotesBenchmark;
import org.denouement.eval.speed.SpeedBenchmark;
import org.denouement.eval.story.StoryBenchmark;
import org.denouement.eval.times.TimesBenchmark;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.quote.QuotationAnnotator;
import org.denouement.read.role.RoleAnnotator;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;

/** The benchmarks, each handed the step that it measures. */
public final class Benchmarks {
    private Benchmarks() {}

    public static List<Benchmark> of(Languages languages) {
        return List.of(
                ParsingBenchmark.of(languages, Syntax.of(languages)),
                PagesBenchmark.of(Acquirer.of(languages)::page),
                CopiesBenchmark.of(Acquirer.of(languages)::page, new OriginFinder()::origins),
                times(languages),
                Relations.benchmark(languages),
                quotes(languages),
                names(languages),
                StoryBenchmark.of(folder -> story(languages, folder)),
                SpeedBenchmark.of(
                        folder -> Pipeline.of(languages, 1)
                                .acquire(List.of(folder.toString()), AcquireOptions.published(Optional.empty()))
                                .articles(),
                        (articles, threads) -> Pipeline.of(languages, threads).read(articles, Progress.SILENT)));
    }

    public static Optional<Benchmark> named(Languages languages, String name) {
        return of(languages).stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst();
    }

    private static Benchmark times(Languages languages) {
        return TimesBenchmark.of(
                FirstSteps.of(languages, pack -> List.of(SyntaxAnnotator.of(pack), TimeAnnotator.of(pack))),
                text -> language(languages, text));
    }

    private static Benchmark quotes(Languages languages) {
        return QuotesBenchmark.of(FirstSteps.of(
                languages,
                pack -> List.of(
                        SyntaxAnnotator.of(pack),
                        TimeAnnotator.of(pack),
                        EntityAnnotator.of(pack),
                        QuotationAnnotator.of(pack))));
    }

    private static Benchmark names(Languages languages) {
        return NamesBenchmark.of(
                FirstSteps.of(
                        languages,
                        pack -> List.of(
                                SyntaxAnnotator.of(pack),
                                TimeAnnotator.of(pack),
                                EntityAnnotator.of(pack),
                                RoleAnnotator.of(pack))),
                text -> language(languages, text));
    }

    private static String language(Languages languages, String text) {
        return LanguageIdentifier.of(languages).identify(text, "").language();
    }

    private static Story story(Languages languages, Path articles) {
        return Pipeline.of(languages, Runtime.getRuntime().availableProcessors())
                .story(List.of(articles.toString()), AcquireOptions.published(Optional.empty()), Progress.SILENT);
    }
}
