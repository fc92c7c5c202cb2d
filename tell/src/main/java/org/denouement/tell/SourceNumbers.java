package org.denouement.tell;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Dated;
import org.denouement.model.story.Evidence;
import org.denouement.model.text.Anchor;

/** The sources as a reader meets them: numbered from 1 in the order in which they were published, undated ones last. */
public final class SourceNumbers {
    private final List<Article> articles;
    private final Map<String, Integer> numbers = new TreeMap<>();

    private SourceNumbers(List<Article> articles) {
        this.articles = articles;
        articles.forEach(article -> numbers.put(article.id(), numbers.size() + 1));
    }

    public static SourceNumbers of(Coverage coverage) {
        List<Article> articles = new ArrayList<>(coverage.articles());
        articles.sort(Comparator.comparing(SourceNumbers::published)
                .thenComparing(article -> article.capture().uri())
                .thenComparing(Article::id));
        return new SourceNumbers(List.copyOf(articles));
    }

    private static LocalDateTime published(Article article) {
        Optional<Dated> dated = article.masthead().published();
        return dated.flatMap(Dated::moment)
                .map(moment -> moment.toLocalDateTime())
                .or(() -> dated.map(known -> known.day().atStartOfDay()))
                .orElse(LocalDateTime.MAX);
    }

    public List<Article> articles() {
        return articles;
    }

    /** The number of a source, 0 when the coverage does not have it. */
    public int of(String article) {
        return numbers.getOrDefault(article, 0);
    }

    /** The anchors in order of their sources' numbers, then of their place. */
    public List<Anchor> inOrder(Evidence evidence) {
        List<Anchor> anchors = new ArrayList<>(evidence.anchors());
        anchors.sort(
                Comparator.comparing((Anchor anchor) -> of(anchor.source())).thenComparing(Anchor::span));
        return anchors;
    }
}
