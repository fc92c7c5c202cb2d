package org.denouement.read.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.read.Reader;
import org.denouement.testkit.Cases;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationAnnotatorTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final Reader READER = Reader.of(LANGUAGES);

    record LanguageCase(String language, Cases.Case example) {
        @Override
        public String toString() {
            return language + " " + example;
        }
    }

    static Stream<LanguageCase> cases() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "quotations").all().stream()
                .map(example -> new LanguageCase(pack.code(), example)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheQuotationsOfEachCaseAndNoOthers(LanguageCase languageCase) {
        MarkedText expected = languageCase.example().text();
        Reading reading = READER.read(TestArticles.of(languageCase.language(), expected.text()));
        assertThat(QuotationMarks.written(reading, expected)).isEqualTo(QuotationMarks.written(expected));
    }

    @Test
    void readsHostileMarksInLinearTime() {
        String hostile = "« “ \" ‘ ".repeat(5_000) + "”»".repeat(5_000);
        assertThat(MarkScanner.scan(
                        QuoteLexicon.of(LANGUAGES.pack("fr").orElseThrow()).marks(),
                        hostile,
                        org.denouement.model.text.Span.of(0, hostile.length())))
                .isNotNull();
    }

    @Test
    void findsNothingInAnEmptyArticle() {
        assertThat(READER.read(TestArticles.of("fr", "")).quotations()).isEqualTo(List.of());
    }
}
