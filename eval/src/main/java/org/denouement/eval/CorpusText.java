package org.denouement.eval;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Span;

/** A corpus' text as an article: each line that is not blank a paragraph, nothing known but what is handed over. */
public final class CorpusText {
    private CorpusText() {}

    public static Article article(String name, String text, String language, Masthead masthead) {
        Capture capture = new Capture(name, name, "text/plain", "UTF-8", text.length());
        return new Article(name, capture, masthead, language, text, lines(text));
    }

    private static List<Block> lines(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(Block.of(BlockKind.PARAGRAPH, Span.of(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return blocks;
    }
}
