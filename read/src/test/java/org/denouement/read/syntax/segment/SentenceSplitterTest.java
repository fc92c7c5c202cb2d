package org.denouement.read.syntax.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.text.Span;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceSplitterTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();

    @TestFactory
    Stream<DynamicTest> cutsSentencesAsTheCasesSay() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "sentences").all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        pack.code() + " " + each, () -> check(pack, each.text(), each.marked()))));
    }

    private static void check(LanguagePack pack, MarkedText expected, String marked) {
        String text = expected.text();
        List<Mark> marks = new ArrayList<>();
        for (List<Span> sentence : SentenceSplitter.of(pack).sentences(text, Span.of(0, text.length()))) {
            marks.add(new Mark(sentence.get(0).cover(sentence.get(sentence.size() - 1)), "S"));
        }
        if (expected.marks().isEmpty()) {
            assertThat(marks).as(MarkedText.write(text, marks)).hasSize(1);
        } else {
            assertThat(MarkedText.write(text, marks)).isEqualTo(marked);
        }
    }

    @Test
    void boundsASentenceWithoutStops() {
        String text = "a ".repeat(5_000);
        LanguagePack pack = LANGUAGES.packs().iterator().next();
        assertThat(SentenceSplitter.of(pack).sentences(text, Span.of(0, text.length())))
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void findsNoSentenceInNothing() {
        LanguagePack pack = LANGUAGES.packs().iterator().next();
        assertThat(SentenceSplitter.of(pack).sentences(" \n\u00a0\n", Span.of(0, 4)))
                .isEmpty();
    }
}
