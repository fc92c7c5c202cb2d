package org.denouement.acquire.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.text.Span;

/** Builds the text of an article out of its blocks, an empty line between two. Not thread-safe. */
public final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    public void add(BlockKind kind, String words, Map<String, String> attributes) {
        if (words.isBlank()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        blocks.add(new Block(kind, Span.of(start, text.length()), attributes));
    }

    public void add(BlockKind kind, String words) {
        add(kind, words, Map.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public int length() {
        return text.length();
    }

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
