package org.denouement.eval.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How much of a page's article comes through. The body that is scored is the text of all blocks but headline, captions
 * and boilerplate.
 */
public final class PagesBenchmark implements Benchmark {
    /** What is measured: a page and its address to its article. */
    public interface PageSource {
        Optional<Article> article(byte[] html, String url);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PageSource source;

    private PagesBenchmark(PageSource source) {
        this.source = source;
    }

    public static PagesBenchmark of(PageSource source) {
        return new PagesBenchmark(source);
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        List<GoldPage> pages = Corpora.pages(data);
        PageTally tally = new PageTally();
        StringBuilder lines = new StringBuilder();
        for (GoldPage page : pages) {
            Found found = source.article(bytes(page.file()), page.url())
                    .map(Found::of)
                    .orElse(Found.NOTHING);
            tally.add(page, found);
            lines.append(found.json(page.id())).append('\n');
        }
        Map<String, Double> metrics = new LinkedHashMap<>(tally.metrics());
        return new BenchmarkResult(
                name(),
                pages.size(),
                metrics,
                List.of(new BenchmarkResult.Prediction("pages.jsonl", lines.toString())));
    }

    /** The articles of a corpus, as far as its pages give any. */
    public List<Article> articles(Path data) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (GoldPage page : Corpora.pages(data)) {
            source.article(bytes(page.file()), page.url()).ifPresent(articles::add);
        }
        return articles;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            boolean packed = file.getFileName().toString().endsWith(".gz");
            return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    /** What an article gives of what corpora ask for; {@code ""} and empty where unknown. */
    record Found(String body, String title, List<String> authors, String date) {
        static final Found NOTHING = new Found("", "", List.of(), "");

        static Found of(Article article) {
            StringBuilder body = new StringBuilder();
            for (Block block : article.blocks()) {
                if (isBody(block.kind())) {
                    body.append(block.span().in(article.text())).append('\n');
                }
            }
            return new Found(
                    body.toString(),
                    article.masthead().title(),
                    article.masthead().bylines(),
                    article.masthead()
                            .published()
                            .map(dated -> dated.day().toString())
                            .orElse(""));
        }

        private static boolean isBody(BlockKind kind) {
            return kind != BlockKind.HEADLINE && kind != BlockKind.CAPTION && kind != BlockKind.BOILERPLATE;
        }

        String json(String id) {
            ObjectNode line = JSON.createObjectNode();
            line.put("id", id);
            line.put("body", body);
            line.put("title", title);
            var names = line.putArray("authors");
            new ArrayList<>(authors).forEach(names::add);
            line.put("date", date);
            return line.toString();
        }
    }
}
