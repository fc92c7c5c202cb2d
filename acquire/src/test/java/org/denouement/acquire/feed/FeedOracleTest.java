package org.denouement.acquire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** feedparser's cases with expected results, where they are: titles, links and authors of first entries are as it says. */
final class FeedOracleTest {
    private static final Path CASES =
            Path.of(System.getProperty("denouement.root", "..")).resolve("../shared/data/formats/feeds-feedparser");
    private static final Pattern EXPECTED = Pattern.compile(
            "Expect:\\s{1,20}not bozo and entries\\[0\\]\\['(title|link|author)'\\] == u?'([^'\\\\]{1,300})'");
    /** What markup that shows as text becomes, and which of two titles counts, is taken otherwise in some cases. */
    private static final double LEAST = 0.8;

    @Test
    void readsWhatTheCasesExpect() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "no cases at " + CASES);
        Map<String, int[]> counts = new TreeMap<>();
        StringBuilder wrong = new StringBuilder();
        for (Path file : files()) {
            String xml = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            Matcher expected = EXPECTED.matcher(xml);
            if (expected.find()) {
                List<Article> articles =
                        ReadBytes.coverage(Files.readAllBytes(file)).articles();
                if (articles.isEmpty()) {
                    continue; // an entry without words is no article, and the feed is told to be a summary or empty
                }
                String found = field(articles.get(0), expected.group(1));
                boolean right = found.equals(plain(expected.group(2)));
                int[] count = counts.computeIfAbsent(expected.group(1), any -> new int[2]);
                count[0]++;
                count[1] += right ? 1 : 0;
                wrong.append(right ? "" : file.getFileName() + ": " + expected.group(2) + " | " + found + "\n");
            }
        }
        counts.forEach((field, count) -> assertThat((double) count[1] / count[0])
                .as("%s: %d of %d%n%s", field, count[1], count[0], wrong)
                .isGreaterThanOrEqualTo(LEAST));
    }

    private static String field(Article article, String name) {
        return switch (name) {
            case "title" -> article.masthead().title();
            case "link" -> article.capture().uri();
            default -> String.join(", ", article.masthead().bylines());
        };
    }

    /** As we give it: without markup and addresses of mail. */
    private static String plain(String expected) {
        String text = Jsoup.parse(expected).text();
        return text.replaceAll("\\s?\\(?[\\w.]{1,40}@[\\w.]{1,40}\\)?\\s?", "")
                .strip()
                .replaceAll("^\\((.*)\\)$", "$1");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES.resolve("wellformed"))) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
