package org.denouement.read.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.read.Reader;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionAnnotatorTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final Reader READER = Reader.of(LANGUAGES);

    static Stream<Arguments> cases() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "questions").all().stream()
                .map(example -> Arguments.of(pack.code(), example)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void findsTheQuestionsOfTheCases(String language, Cases.Case example) {
        LocalDate published = LocalDate.parse(example.settings().get("published"));
        Reading reading =
                READER.read(TestArticles.of(language, published, example.text().text()));
        assertThat(MarkedText.write(reading.text(), marks(reading))).isEqualTo(example.marked());
    }

    private static List<Mark> marks(Reading reading) {
        return reading.facts().questions().stream()
                .map(question -> new Mark(question.span(), question.kind()))
                .toList();
    }
}
