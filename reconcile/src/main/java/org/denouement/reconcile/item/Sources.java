package org.denouement.reconcile.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Origin;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** The articles of a coverage by id, with their day, their origin and their words. Immutable. */
public final class Sources {
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, String> origins = new TreeMap<>();

    private Sources(Coverage coverage, List<Reading> readings) {
        readings.forEach(reading -> articles.put(reading.article().id(), reading.article()));
        for (Origin origin : coverage.origins()) {
            origin.articles().forEach(article -> origins.put(article, origin.id()));
        }
    }

    public static Sources of(Coverage coverage, List<Reading> readings) {
        return new Sources(coverage, readings);
    }

    /** The origin of an article; its own id when nothing says that it is a copy. */
    public String originOf(String article) {
        return origins.getOrDefault(article, article);
    }

    /** The day an article was last published: of its update when it has one. */
    public Optional<LocalDate> dayOf(String article) {
        return Optional.ofNullable(articles.get(article))
                .flatMap(known ->
                        known.masthead().updated().or(() -> known.masthead().published()))
                .map(Dated::day);
    }

    public Telling telling(String article, Span span) {
        Article known = article(article);
        return new Telling(span.in(known.text()).replaceAll("\\s+", " ").strip(), known.language());
    }

    public Evidence evidence(String article, Span span, String rule, Reason... because) {
        return new Evidence(List.of(article(article).anchor(span, rule)), List.of(because));
    }

    private Article article(String id) {
        Article known = articles.get(id);
        if (known == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return known;
    }
}
