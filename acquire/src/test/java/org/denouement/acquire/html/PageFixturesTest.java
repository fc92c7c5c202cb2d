package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages as sites build them, and the blocks that are read out of them: {@code fixtures/pages/NAME.html} and {@code
 * NAME.txt}. {@code -Dgolden.write=true} rewrites the latter; the difference is read before it is committed.
 */
class PageFixturesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("denouement.root", "..")).resolve("acquire/src/test/fixtures/pages");

    @TestFactory
    Stream<DynamicTest> readsTheBlocksOfPages() throws IOException {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            List<Path> pages = entries.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(9);
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
        }
    }

    private static void check(Path page) throws IOException {
        Path golden = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
        Article article =
                ReadBytes.coverage(Files.readAllBytes(page)).articles().get(0);
        String told = told(article);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Article article) {
        String head = article.masthead().title() + " | "
                + String.join(", ", article.masthead().bylines()) + " | "
                + article.masthead().published().map(dated -> dated.edtf()).orElse("no day")
                + article.partial().map(because -> " | " + because.key()).orElse("") + "\n";
        return article.blocks().stream()
                .map(block -> told(block, article.text()))
                .collect(Collectors.joining("", head, ""));
    }

    private static String told(Block block, String text) {
        String attributes = block.attributes().isEmpty() ? "" : " " + block.attributes();
        return block.kind() + attributes + "\n    " + block.span().in(text).replace("\n", "\n    ") + "\n";
    }
}
