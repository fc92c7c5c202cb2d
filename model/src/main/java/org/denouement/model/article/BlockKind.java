package org.denouement.model.article;

/** What a stretch of an article is. */
public enum BlockKind {
    HEADLINE,
    LEAD,
    PARAGRAPH,
    HEADING,
    CAPTION,
    LIST_ITEM,
    BLOCK_QUOTE,
    SIGNATURE,
    /** An embedded post; its attributes may hold {@code author}, {@code handle}, {@code platform}, {@code time}, {@code url}. */
    POST,
    /** An entry of a live page; its attribute {@code time} is its own. */
    LIVE_ENTRY,
    /** A note by which the outlet corrects itself. */
    CORRECTION,
    /** Words of the page, not of the article: « Laisser un commentaire ». Kept in the text, read by nobody. */
    BOILERPLATE
}
