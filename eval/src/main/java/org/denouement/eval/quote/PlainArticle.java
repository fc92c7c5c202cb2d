package org.denouement.eval.quote;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Span;

/** A text as an article: the first line is its headline, every other one a paragraph. */
final class PlainArticle {
    private PlainArticle() {}

    static Article of(String id, String language, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = Span.of(start, start + line.length()).trim(text);
            if (!span.isEmpty()) {
                blocks.add(Block.of(blocks.isEmpty() ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, span));
            }
            start += line.length() + 1;
        }
        return new Article(
                id,
                new Capture(id, id, "text/plain", "UTF-8", text.length()),
                Masthead.UNKNOWN,
                language,
                text,
                blocks);
    }
}
