package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.denouement.model.language.Languages;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Cases.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks in small articles read whole: {@code languages/*}{@code /cases/speakers.txt}. */
final class SpeakerCasesTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final WordsOfAnArticle READ = WordsOfAnArticle.of(LANGUAGES);

    static Stream<Arguments> cases() {
        return LANGUAGES.packs().stream()
                .flatMap(pack -> Cases.of(pack, "speakers").all().stream().map(one -> Arguments.of(pack.code(), one)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void givesTheWordsToWhoeverSaidThem(String language, Case one) {
        TreeMap<String, String> expected = new TreeMap<>();
        TreeMap<String, String> found = new TreeMap<>();
        READ.compare(language, one.text(), expected, found);

        assertThat(found).isEqualTo(expected);
        assertThat(List.copyOf(found.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    }
}
