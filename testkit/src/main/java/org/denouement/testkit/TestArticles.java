package org.denouement.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** Articles for tests: every line of the text is a paragraph. */
public final class TestArticles {
    private TestArticles() {}

    public static Article of(String language, String text) {
        return of("test", language, Optional.empty(), text);
    }

    public static Article of(String language, LocalDate published, String text) {
        return of("test", language, Optional.of(published), text);
    }

    public static Article of(String id, String language, Optional<LocalDate> published, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(Block.of(BlockKind.PARAGRAPH, Span.of(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        Masthead masthead = new Masthead(
                "", "", List.of(), published.map(day -> Dated.on(day, Reason.of("published.given"))), Optional.empty());
        return new Article(
                id, new Capture(id + ".txt", id, "text/plain", "UTF-8", size), masthead, language, text, blocks);
    }
}
