package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Origin;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Story;
import org.denouement.model.text.Reason;
import org.denouement.read.Reader;
import org.denouement.reconcile.Reconciler;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The disputes of the cases of every language: articles of following days, and the kinds of dispute told of them. */
class DisputeCasesTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final Reader READER = Reader.of(LANGUAGES);
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 6);

    static Stream<Arguments> cases() {
        return LANGUAGES.packs().stream().flatMap(pack -> pack.rows("cases/disputes.tsv").stream()
                .map(row -> Arguments.of(pack.code(), row.get(0), row.get(1))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void findsTheDisputesOfTheCases(String language, String kinds, String articles) {
        List<String> found = story(language, articles.split(" \\|\\| ")).contradictions().stream()
                .map(Contradiction::kind)
                .sorted()
                .toList();
        assertThat(found).isEqualTo(kinds.equals("-") ? List.of() : List.of(kinds.split(" ")));
    }

    private static Story story(String language, String... texts) {
        List<Article> articles = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String id = "article-" + i;
            articles.add(TestArticles.of(id, language, Optional.of(FIRST.plusDays(i)), texts[i]));
            origins.add(new Origin(id, List.of(id), Reason.of("origin.alone")));
        }
        List<Reading> readings = articles.stream().map(READER::read).toList();
        return Reconciler.reconcile(new Coverage(articles, origins, List.of()), readings);
    }
}
