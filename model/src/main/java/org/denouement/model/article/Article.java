package org.denouement.model.article;

import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * One article as read from a capture. {@code id} is a digest of the capture and, where one capture holds several
 * articles, of its place in it. {@code text} is never altered: every offset of every later step points into it; the
 * headline is its first block. {@code language} is a BCP 47 code, {@code "und"} when unknown. {@code partial} says why
 * only a part of the article seems to be here: a teaser, a text that a paywall cuts; empty for a whole one.
 */
public record Article(
        String id,
        Capture capture,
        Masthead masthead,
        String language,
        String text,
        List<Block> blocks,
        Optional<Reason> partial) {
    /** A whole article. */
    public Article(String id, Capture capture, Masthead masthead, String language, String text, List<Block> blocks) {
        this(id, capture, masthead, language, text, blocks, Optional.empty());
    }

    public Article {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + block.span() + " ends after the text");
            }
        }
    }

    public Article withMasthead(Masthead other) {
        return new Article(id, capture, other, language, text, blocks, partial);
    }

    public Anchor anchor(Span span, String by) {
        return Anchor.of(id, text, span, by);
    }
}
