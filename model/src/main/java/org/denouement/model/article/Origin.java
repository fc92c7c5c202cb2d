package org.denouement.model.article;

import java.util.List;
import org.denouement.model.text.Reason;

/**
 * Articles that are not independent of each other: copies, reprints of one wire. Forty reprints are one origin.
 * {@code id} is the id of its first article by publication, then by id; {@code articles} holds at least that one;
 * {@code differences} says of each other one what was cut, added and re-titled.
 */
public record Origin(String id, List<String> articles, Reason because, List<Difference> differences) {
    /** An origin whose copies were not compared. */
    public Origin(String id, List<String> articles, Reason because) {
        this(id, articles, because, List.of());
    }

    public Origin {
        articles = List.copyOf(articles);
        differences = List.copyOf(differences);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("an origin holds at least one article");
        }
    }
}
