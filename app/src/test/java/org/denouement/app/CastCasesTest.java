package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Entity;
import org.denouement.read.Reader;
import org.denouement.reconcile.cast.Cast;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases {@code cases/cast.txt} of every language: a case is one story, its articles parted by {@code " || "}; each
 * name is marked with the name of the cast member it means.
 */
class CastCasesTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final Reader READER = Reader.of(LANGUAGES);
    private static final String BETWEEN = " || ";

    @TestFactory
    Stream<DynamicTest> givesEachNameTheCastMemberThatTheCasesMark() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "cast").all().stream()
                .map(one -> DynamicTest.dynamicTest(
                        pack.code() + " " + one,
                        () -> assertThat(told(pack.code(), one.marked())).isEqualTo(one.marked()))));
    }

    /** The articles with the marks that we give. An article of another language begins with its code: "(fr) Le maire…". */
    static String told(String language, String marked) {
        List<Reading> readings = new ArrayList<>();
        for (String article : marked.split(java.util.regex.Pattern.quote(BETWEEN))) {
            readings.add(READER.read(
                    article(readings.size(), language, MarkedText.parse(article).text())));
        }
        List<Article> articles = readings.stream().map(Reading::article).toList();
        Cast cast = Cast.of(new Coverage(articles, List.of(), List.of()), readings);
        return readings.stream()
                .map(reading -> prefix(language, reading) + MarkedText.write(reading.text(), marks(reading, cast)))
                .collect(Collectors.joining(BETWEEN));
    }

    private static Article article(int number, String language, String text) {
        boolean other = text.startsWith("(");
        String code = other ? text.substring(1, text.indexOf(')')) : language;
        String words = other ? text.substring(text.indexOf(')') + 2) : text;
        return TestArticles.of("article-" + number, code, Optional.empty(), words);
    }

    private static String prefix(String language, Reading reading) {
        String code = reading.article().language();
        return code.equals(language) ? "" : "(" + code + ") ";
    }

    private static List<Mark> marks(Reading reading, Cast cast) {
        return reading.entities().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .map(mention -> new Mark(
                        mention.span(),
                        cast.entityOf(reading.article().id(), mention.span())
                                .flatMap(cast::entity)
                                .map(Entity::name)
                                .orElse("?")))
                .toList();
    }
}
