package org.denouement.read.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.Reading;
import org.denouement.read.Reader;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureAnnotatorTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final Reader READER = Reader.of(LANGUAGES);

    static Stream<Arguments> cases() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "figures").all().stream()
                .map(example -> Arguments.of(pack.code(), example)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void findsTheFiguresOfTheCases(String language, Cases.Case example) {
        LocalDate published = LocalDate.parse(example.settings().get("published"));
        Reading reading =
                READER.read(TestArticles.of(language, published, example.text().text()));
        assertThat(MarkedText.write(reading.text(), marks(reading))).isEqualTo(example.marked());
    }

    private static List<Mark> marks(Reading reading) {
        return reading.facts().figures().stream()
                .map(figure -> new Mark(figure.span(), figure.concept() + " " + label(figure.quantity())))
                .toList();
    }

    private static String label(Quantity quantity) {
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        if (quantity.isExact()) {
            return text(quantity.low()) + unit;
        }
        return text(quantity.low()) + ".." + text(quantity.high()) + (quantity.approximate() ? "~" : "") + unit;
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
