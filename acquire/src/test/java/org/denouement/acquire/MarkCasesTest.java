package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.testkit.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases {@code cases/partial.txt} and {@code cases/wires.txt} of every language. */
class MarkCasesTest {
    @TestFactory
    Stream<DynamicTest> tellsPartsFromWholeArticles() {
        return tests("partial", article -> article.partial()
                .map(because -> List.of(because.key().replace("partial.", "")))
                .orElse(List.of()));
    }

    @TestFactory
    Stream<DynamicTest> namesTheAgenciesThatAreCredited() {
        return tests("wires", article -> article.masthead().wires());
    }

    private static Stream<DynamicTest> tests(String name, Function<Article, List<String>> found) {
        return Languages.ofClassPath().packs().stream()
                .filter(pack -> pack.has("cases/" + name + ".txt"))
                .flatMap(pack -> tests(pack, name, found));
    }

    private static Stream<DynamicTest> tests(LanguagePack pack, String name, Function<Article, List<String>> found) {
        return Cases.of(pack, name).all().stream()
                .map(one -> DynamicTest.dynamicTest(pack.code() + " " + one, () -> {
                    Article article =
                            ReadBytes.coverage(one.marked()).articles().get(0);
                    String expected = one.settings().getOrDefault(name, "");
                    List<String> wanted = expected.isEmpty() ? List.of() : Arrays.asList(expected.split(", "));
                    assertThat(found.apply(article)).isEqualTo(wanted);
                }));
    }
}
