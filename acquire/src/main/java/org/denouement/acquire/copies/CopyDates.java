package org.denouement.acquire.copies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Masthead;
import org.denouement.model.article.Origin;
import org.denouement.model.text.Reason;

/**
 * Gives an article without a date of its own the day of the first article that it copies: its words were written on that
 * day, whenever it was reprinted, and "yesterday" in them counts from it.
 */
public final class CopyDates {
    private CopyDates() {}

    /** The articles, in the same order. */
    public static List<Article> dated(List<Article> articles, List<Origin> origins) {
        Map<String, Article> originals = new HashMap<>();
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        for (Origin origin : origins) {
            origin.articles().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .filter(article -> article.masthead().published().isPresent())
                    .min(Comparator.comparing(CopyDates::day).thenComparing(Article::id))
                    .ifPresent(first -> origin.articles().forEach(id -> originals.put(id, first)));
        }
        return articles.stream()
                .map(article -> dated(article, originals.getOrDefault(article.id(), article)))
                .toList();
    }

    private static Article dated(Article article, Article original) {
        Masthead masthead = article.masthead();
        if (masthead.published().isPresent() || original == article) {
            return article;
        }
        String name = original.masthead().outlet().isEmpty()
                ? original.masthead().title()
                : original.masthead().outlet();
        return article.withMasthead(masthead.withPublished(Dated.on(day(original), Reason.of("published.copy", name))));
    }

    private static LocalDate day(Article article) {
        return article.masthead().published().orElseThrow().day();
    }
}
