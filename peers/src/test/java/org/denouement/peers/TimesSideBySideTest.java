package org.denouement.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.denouement.eval.times.TimesBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.read.time.TimeAnnotator;
import org.junit.jupiter.api.Test;

/**
 * Our times, HeidelTime's and SUTime's on the same files in the same run; writes {@code target/times.md}. Speed is in
 * documents a second of CPU time, models loaded, the first few documents left out; ours is the time step alone, as
 * HeidelTime without tagger is (SUTime needs its tagger).
 */
class TimesSideBySideTest {
    private static final Path DATA =
            Path.of(System.getProperty("denouement.root", "..")).resolve("../shared/data");

    private static final int UNMEASURED = 5;

    /** One system on one corpus. */
    private record Row(String corpus, String system, Map<String, Double> metrics, double speed) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.0f |",
                    corpus,
                    system,
                    metrics.get("strict_f1"),
                    metrics.get("relaxed_f1"),
                    metrics.get("value_f1"),
                    metrics.get("type_f1"),
                    speed);
        }
    }

    @Test
    void writesTheTable() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no corpora at " + DATA);
        List<Row> rows = new ArrayList<>();
        rows.addAll(on("times-fr", "fr", "french", true));
        rows.addAll(on("times-en", "en", "english", true));
        rows.addAll(on("times-en-wikiwars", "en", "english", false));
        rows.addAll(on("times-de", "de", "german", true));
        StringBuilder table = new StringBuilder(
                "| corpus | system | strict F1 | relaxed F1 | value F1 | type F1 | documents/s |\n|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> table.append(row.line()).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/times.md"), table.toString(), StandardCharsets.UTF_8);
        assertThat(rows).isNotEmpty();
    }

    private static List<Row> on(String corpus, String code, String heidel, boolean news) throws IOException {
        List<Row> rows = new ArrayList<>();
        LanguagePack pack = Languages.ofClassPath().pack(code).orElseThrow();
        TimeAnnotator ours = TimeAnnotator.of(pack);
        rows.add(row(corpus, "Dénouement", code, article -> ours.annotate(Reading.of(article))));
        rows.add(row(corpus, "HeidelTime 2.2.1", code, HeidelTime.of(heidel, news)));
        if (code.equals("en")) {
            rows.add(row(corpus, "SUTime 4.5.10", code, new SuTime()));
        }
        return rows;
    }

    private static Row row(String corpus, String system, String code, Function<Article, Reading> reader)
            throws IOException {
        long[] spent = {0};
        int[] read = {0};
        TimesBenchmark benchmark = TimesBenchmark.of(
                article -> {
                    long start = cpu();
                    Reading reading = reader.apply(article);
                    if (read[0]++ >= UNMEASURED) {
                        spent[0] += cpu() - start;
                    }
                    return reading;
                },
                text -> code);
        Map<String, Double> metrics = benchmark.run(DATA.resolve(corpus)).metrics();
        return new Row(corpus, system, metrics, (read[0] - UNMEASURED) / (spent[0] / 1e9));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
