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
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.read.Reader;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.timeline.Counting;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases {@code cases/counted-times.txt} of every language: times counted from an event of another article. */
class CountedTimesTest {
    private final Languages languages = Languages.ofClassPath();
    private final Reader reader = Reader.of(languages);

    @TestFactory
    Stream<DynamicTest> countsFromTheEventsThatTheCoverageDates() {
        return languages.packs().stream().flatMap(pack -> Cases.of(pack, "counted-times").all().stream()
                .map(one -> DynamicTest.dynamicTest(pack.code() + " " + one, () -> check(pack, one))));
    }

    private void check(LanguagePack pack, Cases.Case one) {
        MarkedText wanted = one.text();
        LocalDate published = LocalDate.parse(one.settings().get("published"));
        List<Article> articles = new ArrayList<>();
        articles.add(TestArticles.of("told", pack.code(), Optional.of(published), wanted.text()));
        Stream.of("earlier", "before")
                .flatMap(key -> Optional.ofNullable(one.settings().get(key)).stream())
                .forEach(dated -> articles.add(TestArticles.of(
                        "other" + articles.size(),
                        pack.code(),
                        Optional.of(LocalDate.parse(dated.substring(0, 10))),
                        dated.substring(11))));
        List<Reading> readings = articles.stream().map(reader::read).toList();
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(article.id(), List.of(article.id()), Reason.of("origin.single")))
                .toList();
        Coverage coverage = new Coverage(articles, origins, List.of());
        Reading told = Counting.settled(coverage, readings, Cast.of(coverage, readings))
                .get(0);
        assertThat(MarkedText.write(wanted.text(), marks(told))).isEqualTo(one.marked());
    }

    private static List<Mark> marks(Reading told) {
        List<Mark> marks = new ArrayList<>();
        for (EventMention mention : told.facts().events()) {
            Optional<TimeLink> link = mention.when();
            String day = link.filter(when -> when.basis() == Basis.INFERRED)
                    .flatMap(TimeLink::range)
                    .map(TimeRange::edtf)
                    .orElse("-");
            link.flatMap(TimeLink::counted)
                    .map(count -> new Mark(count.expression(), day))
                    .filter(mark -> !marks.contains(mark))
                    .ifPresent(marks::add);
        }
        return marks;
    }
}
