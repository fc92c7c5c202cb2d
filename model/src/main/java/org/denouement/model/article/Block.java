package org.denouement.model.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.text.Span;

/** A paragraph, heading, quotation or other block of an article's text. Blocks do not overlap and come in order. */
public record Block(BlockKind kind, Span span, Map<String, String> attributes) {
    public Block {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    public static Block of(BlockKind kind, Span span) {
        return new Block(kind, span, Map.of());
    }
}
