package org.denouement.acquire.text;

import java.util.List;
import java.util.Map;
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
}
