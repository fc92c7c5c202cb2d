package org.denouement.tell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.article.Origin;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** Seven articles about a pottery that does not exist, as they would come out of acquiring. */
final class FaienceCoverage {
    private static final int ARTICLES = 7;

    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, List<String>> origins = new TreeMap<>();

    private FaienceCoverage() {}

    static FaienceCoverage read() {
        FaienceCoverage coverage = new FaienceCoverage();
        for (int number = 1; number <= ARTICLES; number++) {
            coverage.add(String.format("%02d", number));
        }
        return coverage;
    }

    /** The words in an article, which must hold them once. */
    Anchor words(String number, String exact, String rule) {
        Article article = article(number);
        int at = article.text().indexOf(exact);
        if (at < 0 || article.text().indexOf(exact, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in article " + number + ": " + exact);
        }
        return article.anchor(Span.of(at, at + exact.length()), rule);
    }

    String id(String number) {
        return article(number).id();
    }

    Coverage coverage() {
        List<Origin> independent = new ArrayList<>();
        origins.forEach((first, members) -> independent.add(new Origin(
                id(first), members.stream().map(this::id).toList(), Reason.of("fixture.copy", "Agence Littorine"))));
        return new Coverage(
                List.copyOf(articles.values()),
                independent,
                List.of(
                        Diagnostic.error("coverage/08-page-blanche.html", "fixture.empty"),
                        Diagnostic.warning("coverage/07-carnet-d-argile.txt", "fixture.undated")));
    }

    private Article article(String number) {
        return Optional.ofNullable(articles.get(number))
                .orElseThrow(() -> new IllegalArgumentException("no article " + number));
    }

    private void add(String number) {
        String file = resource(number + ".txt");
        int split = file.indexOf("\n\n");
        Map<String, String> head = new TreeMap<>();
        file.substring(0, split).lines().forEach(line -> {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        String text = file.substring(split + 2).stripTrailing();
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        String digest = number + "fa1ence" + number;
        Capture capture = new Capture(head.getOrDefault("uri", ""), digest, "text/html", "UTF-8", size);
        articles.put(
                number,
                new Article(digest, capture, masthead(head), head.getOrDefault("language", "und"), text, blocks(text)));
        origins.computeIfAbsent(head.getOrDefault("origin", number), first -> new ArrayList<>())
                .add(number);
    }

    private static Masthead masthead(Map<String, String> head) {
        List<String> bylines = Arrays.stream(head.getOrDefault("byline", "").split(";"))
                .map(String::strip)
                .filter(byline -> !byline.isEmpty())
                .toList();
        return new Masthead(
                head.getOrDefault("title", ""),
                head.getOrDefault("outlet", ""),
                bylines,
                dated(head.getOrDefault("published", "")),
                Optional.empty());
    }

    private static Optional<Dated> dated(String told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Reason basis = Reason.of("published.given");
        return Optional.of(
                told.contains("T")
                        ? Dated.at(OffsetDateTime.parse(told), basis)
                        : Dated.on(LocalDate.parse(told), basis));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(Block.of(kind(line, start), Span.of(start, start + line.length())));
            start += line.length() + 1;
        }
        return blocks;
    }

    private static BlockKind kind(String line, int start) {
        if (start == 0) {
            return BlockKind.HEADLINE;
        }
        if (line.startsWith("Correction")) {
            return BlockKind.CORRECTION;
        }
        return line.equals("Laisser un commentaire") ? BlockKind.BOILERPLATE : BlockKind.PARAGRAPH;
    }

    private static String resource(String name) {
        try (InputStream stream = FaienceCoverage.class.getResourceAsStream("faience/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
