package org.denouement.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Timex;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases {@code cases/times.txt} of every language, with and without the trees of the sentences; below
 * {@code @parsed only} with them.
 */
class TimeCasesTest {
    @TestFactory
    Stream<DynamicTest> findsWhatTheCasesMark() {
        return Languages.ofClassPath().packs().stream().flatMap(TimeCasesTest::tests);
    }

    private static Stream<DynamicTest> tests(LanguagePack pack) {
        TimeAnnotator annotator = TimeAnnotator.of(pack);
        SyntaxAnnotator syntax = SyntaxAnnotator.of(pack);
        return Cases.of(pack, "times").all().stream()
                .map(one -> DynamicTest.dynamicTest(pack.code() + " " + one, () -> {
                    if (!one.settings().containsKey("parsed")) {
                        check(one, reading -> annotator.annotate(reading), pack);
                    }
                    check(one, reading -> annotator.annotate(syntax.annotate(reading)), pack);
                }));
    }

    private static void check(Cases.Case one, java.util.function.UnaryOperator<Reading> read, LanguagePack pack) {
        MarkedText wanted = one.text();
        Optional<LocalDate> published =
                Optional.ofNullable(one.settings().get("published")).map(LocalDate::parse);
        Article article = TestArticles.of("case", pack.code(), published, wanted.text());
        List<Timex> found = read.apply(Reading.of(article)).times();
        assertThat(MarkedText.write(wanted.text(), shown(found, wanted))).isEqualTo(one.marked());
    }

    /** What was found, each told with as much as the case asks for at that place. */
    private static List<Mark> shown(List<Timex> found, MarkedText wanted) {
        TreeMap<Integer, Set<String>> asked = new TreeMap<>();
        wanted.marks()
                .forEach(mark -> asked.put(
                        mark.span().start(), new TreeSet<>(List.of(mark.label().split(" ")))));
        List<Mark> marks = new ArrayList<>();
        for (Timex timex : found) {
            Set<String> detail = asked.getOrDefault(timex.span().start(), Set.of());
            StringBuilder label =
                    new StringBuilder(timex.value().type() + " " + timex.value().value());
            List<String> more =
                    new ArrayList<>(List.of(timex.value().mod(), timex.basis().name()));
            timex.range().ifPresent(range -> more.add("in:" + range.edtf()));
            timex.offset().ifPresent(offset -> more.add(offset.earliest() + ".." + offset.latest()));
            more.stream().filter(detail::contains).forEach(part -> label.append(' ')
                    .append(part));
            marks.add(new Mark(timex.span(), label.toString()));
        }
        return marks;
    }
}
