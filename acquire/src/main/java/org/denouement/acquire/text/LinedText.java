package org.denouement.acquire.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.acquire.intake.BlockText;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;

/** A text cut into lines; {@code kinds} has, by number, those whose kind its markup declares. */
record LinedText(String text, List<TextLines.Line> lines, Map<Integer, BlockKind> kinds) {
    LinedText {
        lines = List.copyOf(lines);
        kinds = Map.copyOf(kinds);
    }

    /** A text without markup, as it stands. */
    static LinedText of(String text) {
        return new LinedText(text, TextLines.of(text), Map.of());
    }

    /** A text whose markup parts it into blocks: each is a line. */
    static LinedText of(BlockText marked) {
        List<TextLines.Line> lines = new ArrayList<>();
        Map<Integer, BlockKind> kinds = new HashMap<>();
        for (Block block : marked.blocks()) {
            kinds.put(lines.size(), block.kind());
            lines.add(new TextLines.Line(block.span().in(marked.text()), block.span()));
        }
        return new LinedText(marked.text(), lines, kinds);
    }
}
