package org.denouement.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.denouement.acquire.Acquirer;
import org.denouement.eval.pages.PagesBenchmark;
import org.denouement.eval.pages.PagesBenchmark.PageSource;
import org.denouement.model.article.Article;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

/**
 * Our pages, readability4j's and boilerpipe's on the same files in the same run; writes {@code target/pages.md}. Speed is
 * in pages a second of CPU time of one thread, in a second pass over the corpus that the first has warmed up. Ours gives
 * structure, authors and dates as well.
 */
final class PagesSideBySideTest {
    private static final Path DATA =
            Path.of(System.getProperty("denouement.root", "..")).resolve("../shared/data");

    /** A system that adds up the CPU time it takes. */
    private static final class Timed implements PageSource {
        private final PageSource source;
        private long nanos;
        private int pages;

        Timed(PageSource source) {
            this.source = source;
        }

        @Override
        public Optional<Article> article(byte[] html, String url) {
            long start = Gauge.cpu();
            try {
                return source.article(html, url);
            } catch (RuntimeException e) {
                return Optional.empty();
            } finally {
                nanos += Gauge.cpu() - start;
                pages++;
            }
        }

        double speed() {
            return pages / (nanos / 1e9);
        }
    }

    @Test
    void writesTheTable() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no corpora at " + DATA);
        String table = table(DATA);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/pages.md"), table, StandardCharsets.UTF_8);
        assertThat(table).contains("readability4j");
    }

    static String table(Path data) throws IOException {
        Acquirer acquirer = Acquirer.of(Languages.ofClassPath());
        Map<String, PageSource> systems = new LinkedHashMap<>();
        systems.put("Dénouement", acquirer::page);
        systems.put("readability4j", PeerPage::readability4j);
        systems.put("boilerpipe", PeerPage::boilerpipe);
        List<String> lines = new ArrayList<>(List.of(
                "| set | system | body F1 | P | R | title | author | pages/s |", "|---|---|---|---|---|---|---|---|"));
        for (String set : List.of("pages-wcxb", "pages-trafilatura", "pages-fundus")) {
            for (Map.Entry<String, PageSource> system : systems.entrySet()) {
                lines.add(line(data.resolve(set), system.getKey(), system.getValue()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Path set, String name, PageSource source) throws IOException {
        PagesBenchmark.of(source::article).run(set);
        Timed timed = new Timed(source);
        Map<String, Double> metrics = PagesBenchmark.of(timed).run(set).metrics();
        String scores = List.of("body_f1", "body_p", "body_r", "title", "author").stream()
                .map(metric ->
                        metrics.containsKey(metric) ? String.format(Locale.ROOT, "%.1f", metrics.get(metric)) : "–")
                .reduce((a, b) -> a + " | " + b)
                .orElse("");
        return String.format(Locale.ROOT, "| %s | %s | %s | %.0f |", set.getFileName(), name, scores, timed.speed());
    }
}
