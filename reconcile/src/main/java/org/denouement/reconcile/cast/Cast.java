package org.denouement.reconcile.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Entity;
import org.denouement.model.text.Span;

/**
 * Who the story is about: every mention of every article, brought together into entities. {@code Cast.of(coverage,
 * readings).entityOf(article.id(), span)} says whom a phrase of an article means: « le PDG de Norvane, Ruben Sato »,
 * « Sato » and « il » all give the id of Ruben Sato; a phrase that fits two people gives nobody. Immutable.
 */
public final class Cast {
    private final List<Entity> entities;
    private final Map<String, Entity> byId = new TreeMap<>();
    private final Map<String, ArticleCast> articles = new TreeMap<>();

    private Cast(List<Entity> entities, List<ArticleCast> articles) {
        this.entities = List.copyOf(entities);
        entities.forEach(entity -> byId.put(entity.id(), entity));
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    public static Cast of(Coverage coverage, List<Reading> asRead) {
        List<Reading> readings = WholeNames.in(asRead);
        Clusters clusters = Clusters.of(readings);
        return new Cast(
                clusters.entities(),
                readings.stream()
                        .map(reading -> ArticleCast.of(reading, clusters))
                        .toList());
    }

    /** The most mentioned first; of two mentioned as often, in order of name. */
    public List<Entity> entities() {
        return entities;
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The id of the entity that a phrase of an article means, by the mention that is the phrase, heads it or stands in
     * apposition to its head. « un porte-parole de Norvane » is not Norvane: it is nobody of the cast.
     */
    public Optional<String> entityOf(String articleId, Span phrase) {
        return Optional.ofNullable(articles.get(articleId)).flatMap(article -> article.entityOf(phrase));
    }
}
