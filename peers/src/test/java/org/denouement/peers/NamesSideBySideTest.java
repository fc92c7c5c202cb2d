package org.denouement.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.denouement.eval.names.NamesBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.junit.jupiter.api.Test;

/**
 * Our names and CoreNLP's on the English part of Universal NER (EWT dev: web texts, with the annotators' own bounds of
 * documents; PUD: news and encyclopedia), in the same run; writes {@code target/names.md}. Speed is in thousand characters
 * a second of CPU time of the reading thread, the better of two passes; start-up is the CPU time until the first document
 * is read; the heap is the largest in use during all of it.
 */
class NamesSideBySideTest {
    private static final Path DATA =
            Path.of(System.getProperty("denouement.root", "..")).resolve("../shared/data/names-train");
    private static final List<String> CORPORA = List.of("English-EWT", "English-PUD");
    private static final int PASSES = 2;

    /** What one system scored on one corpus, and what it took. */
    private record Row(String corpus, String system, Map<String, Double> metrics, double speed, double startUp) {
        String line(double heap) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f |",
                    corpus,
                    system,
                    metrics.get("all_f1"),
                    metrics.get("span_f1"),
                    metrics.get("per_f1"),
                    metrics.get("org_f1"),
                    metrics.get("loc_f1"),
                    speed,
                    startUp,
                    heap);
        }
    }

    @Test
    void writesTheTable() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no corpus at " + DATA);
        StringBuilder table = new StringBuilder("| corpus | system | F1 | by span | persons | organisations | places"
                + " | thousand characters/s | start-up, s | heap, MB |\n|---|---|---|---|---|---|---|---|---|---|\n");
        table.append(rows("Dénouement", NamesSideBySideTest::ours));
        table.append(rows("CoreNLP 4.5.10", CoreNlpNames::new));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/names.md"), table.toString(), StandardCharsets.UTF_8);
        assertThat(table).contains("CoreNLP");
    }

    private static Function<Article, Reading> ours() {
        LanguagePack pack = Languages.ofClassPath().pack("en").orElseThrow();
        SyntaxAnnotator syntax = SyntaxAnnotator.of(pack);
        EntityAnnotator entities = EntityAnnotator.of(pack);
        return article -> entities.annotate(syntax.annotate(Reading.of(article)));
    }

    private static String rows(String system, Supplier<Function<Article, Reading>> loading) throws IOException {
        Gauge gauge = Gauge.on(loading);
        List<Row> rows = new ArrayList<>();
        for (String corpus : CORPORA) {
            double best = 0;
            Map<String, Double> metrics = Map.of();
            for (int pass = 0; pass < PASSES; pass++) {
                gauge.beginPass();
                metrics = NamesBenchmark.of(gauge, text -> "en")
                        .run(DATA.resolve(corpus))
                        .metrics();
                best = Math.max(best, gauge.thousandCharactersPerSecond());
            }
            rows.add(new Row(corpus, system, metrics, best, gauge.startUp()));
        }
        double heap = gauge.heap();
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row.line(heap)).append('\n'));
        return lines.toString();
    }
}
