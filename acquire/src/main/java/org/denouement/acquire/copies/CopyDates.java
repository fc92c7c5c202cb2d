package org.denouement.acquire.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<Article> dated = new ArrayList<>(articles);
        for (Origin origin : origins) {
            Optional<Article> first = articles.stream()
                    .filter(article -> origin.articles().contains(article.id()))
                    .filter(article -> article.masthead().published().isPresent())
                    .min(Comparator.comparing(CopyDates::day).thenComparing(Article::id));
            first.ifPresent(original -> dated.replaceAll(
                    article -> origin.articles().contains(article.id()) ? dated(article, original) : article));
        }
        return dated;
    }

    private static Article dated(Article article, Article original) {
        Masthead masthead = article.masthead();
        if (masthead.published().isPresent()) {
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
