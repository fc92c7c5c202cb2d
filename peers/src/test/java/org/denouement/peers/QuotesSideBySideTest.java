package org.denouement.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.denouement.eval.quote.QuotesBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.quote.QuotationAnnotator;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our quotations and CoreNLP's on the same articles of PolNeAR dev, every sixth one, in the same run; writes
 * {@code target/quotes.md}. Speed is in documents a second of CPU time of the reading thread, the better of two passes;
 * start-up is the CPU time until the first article is read; the heap is the largest in use during all of it.
 */
class QuotesSideBySideTest {
    private static final Path DATA =
            Path.of(System.getProperty("denouement.root", "..")).resolve("../shared/data/quotes-en/dev");
    private static final int EVERY = 6;
    private static final int PASSES = 2;

    @TempDir
    Path sample;

    /** One system. */
    private record Row(String system, Map<String, Double> metrics, double speed, double startUp, double heap) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.1f | %.0f |",
                    system,
                    metrics.get("source_f1"),
                    metrics.get("content_f1"),
                    metrics.get("source_overlap"),
                    metrics.get("content_overlap"),
                    speed,
                    startUp,
                    heap);
        }
    }

    @Test
    void writesTheTable() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no corpus at " + DATA);
        copySample();
        List<Row> rows =
                List.of(row("Dénouement", QuotesSideBySideTest::ours), row("CoreNLP 4.5.10", CoreNlpQuotes::new));
        StringBuilder table = new StringBuilder("| system | source F1 | content F1 | source overlap | content overlap"
                + " | documents/s | start-up, s | heap, MB |\n|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> table.append(row.line()).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/quotes.md"), table.toString(), StandardCharsets.UTF_8);
        assertThat(rows).isNotEmpty();
    }

    private void copySample() throws IOException {
        Files.createDirectories(sample.resolve("text"));
        Files.createDirectories(sample.resolve("attributions"));
        List<Path> texts = files(DATA.resolve("text"));
        List<Path> annotations = files(DATA.resolve("attributions"));
        for (int i = 0; i < texts.size(); i += EVERY) {
            String name = texts.get(i).getFileName().toString();
            String id = name.substring(0, name.length() - 4);
            copy(texts.get(i), "text");
            for (Path annotation : annotations) {
                if (annotation.getFileName().toString().startsWith(id)) {
                    copy(annotation, "attributions");
                }
            }
        }
    }

    private void copy(Path file, String folder) throws IOException {
        Files.copy(file, sample.resolve(folder).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static Function<Article, Reading> ours() {
        LanguagePack pack = Languages.ofClassPath().pack("en").orElseThrow();
        List<Annotator> steps = List.of(
                SyntaxAnnotator.of(pack),
                TimeAnnotator.of(pack),
                EntityAnnotator.of(pack),
                QuotationAnnotator.of(pack));
        return article -> {
            Reading reading = Reading.of(article);
            for (Annotator step : steps) {
                reading = step.annotate(reading);
            }
            return reading;
        };
    }

    private Row row(String system, Supplier<Function<Article, Reading>> loading) throws IOException {
        Gauge gauge = Gauge.on(loading);
        double best = 0;
        Map<String, Double> metrics = Map.of();
        for (int pass = 0; pass < PASSES; pass++) {
            gauge.beginPass();
            metrics = QuotesBenchmark.of(gauge).run(sample).metrics();
            best = Math.max(best, gauge.articlesPerSecond());
        }
        return new Row(system, metrics, best, gauge.startUp(), gauge.heap());
    }
}
