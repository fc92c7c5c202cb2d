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
import org.denouement.eval.BenchmarkResult;
import org.denouement.eval.times.TimesBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;
import org.junit.jupiter.api.Test;

/**
 * Our times, HeidelTime's and SUTime's on the same files in the same run; writes {@code target/times.md}. Speed is in
 * documents a second of CPU time of the reading thread, the best of some passes over the corpus, so that models are loaded
 * and the compiler warm. A row is a whole system from raw text on, with what it needs: HeidelTime without a tagger its own
 * tokens and sentences, SUTime tokens, sentences and tags; "Dénouement" is the time step alone, which needs nothing before
 * it, "with parser" what the product runs. "SUTime, times alone" leaves tokens, sentences and tags out of the clock.
 */
class TimesSideBySideTest {
    private static final Path DATA =
            Path.of(System.getProperty("denouement.root", "..")).resolve("../shared/data");

    /** The first pass warms up; ours is so fast that it takes more of them until the compiler is done. */
    private static final int PASSES = 4;

    private static final int OUR_PASSES = 12;

    /** One system on one corpus. */
    private record Row(String corpus, String system, Map<String, Double> metrics, double speed) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.1f |",
                    corpus,
                    system,
                    metrics.get("strict_f1"),
                    metrics.get("relaxed_f1"),
                    metrics.get("value_f1"),
                    metrics.get("type_f1"),
                    speed);
        }
    }

    /** A system: how many passes it takes, and what it makes of an article. */
    private record Peer(String name, int passes, Timed reader) {}

    /** A reader that says how long the part took that counts, in nanoseconds of CPU time. */
    private interface Timed {
        Reading read(Article article, long[] spent);

        static Timed whole(Function<Article, Reading> reader) {
            return (article, spent) -> {
                long start = Gauge.cpu();
                Reading reading = reader.apply(article);
                spent[0] += Gauge.cpu() - start;
                return reading;
            };
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
        LanguagePack pack = Languages.ofClassPath().pack(code).orElseThrow();
        TimeAnnotator ours = TimeAnnotator.of(pack);
        SyntaxAnnotator syntax = SyntaxAnnotator.of(pack);
        List<Peer> peers = new ArrayList<>();
        peers.add(new Peer("Dénouement", OUR_PASSES, Timed.whole(article -> ours.annotate(Reading.of(article)))));
        peers.add(new Peer(
                "Dénouement with parser",
                2,
                Timed.whole(article -> ours.annotate(syntax.annotate(Reading.of(article))))));
        peers.add(new Peer("HeidelTime 2.2.1", PASSES, Timed.whole(HeidelTime.of(heidel, news))));
        if (code.equals("en")) {
            SuTime sutime = new SuTime();
            peers.add(new Peer("SUTime 4.5.10", PASSES, Timed.whole(sutime)));
            peers.add(new Peer("SUTime, times alone", 2, (article, spent) -> sutime.read(article, spent)));
        }
        List<Row> rows = new ArrayList<>();
        for (Peer peer : peers) {
            rows.add(row(corpus, code, peer));
        }
        return rows;
    }

    private static Row row(String corpus, String code, Peer peer) throws IOException {
        long best = Long.MAX_VALUE;
        Map<String, Double> metrics = Map.of();
        int items = 0;
        for (int pass = 0; pass < peer.passes(); pass++) {
            long[] spent = {0};
            BenchmarkResult result = TimesBenchmark.of(article -> peer.reader().read(article, spent), text -> code)
                    .run(DATA.resolve(corpus));
            metrics = result.metrics();
            items = result.items();
            best = Math.min(best, spent[0]);
        }
        return new Row(corpus, peer.name(), metrics, items / (best / 1e9));
    }
}
