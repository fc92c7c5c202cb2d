package org.denouement.read.syntax.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.text.Span;
import org.denouement.testkit.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenizerTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();

    @TestFactory
    Stream<DynamicTest> cutsWordsAsTheCasesSay() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "tokens").all().stream()
                .map(each -> DynamicTest.dynamicTest(pack.code() + " " + each, () -> check(pack, each.marked()))));
    }

    /** A space parts words, and so does {@code ·}, which is not in the text; {@code ~} is a space inside a word. */
    private static void check(LanguagePack pack, String shown) {
        String text = shown.replace("·", "").replace('~', ' ');
        List<String> expected = Arrays.stream(shown.replace('·', ' ').split(" +"))
                .map(word -> word.replace('~', ' '))
                .toList();
        assertThat(words(pack, text)).isEqualTo(expected);
    }

    private static List<String> words(LanguagePack pack, String text) {
        return Tokenizer.of(pack).tokens(text, Span.of(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void leavesOnlySpaceBetweenTokens() {
        Random random = new Random(5);
        String alphabet = "aAbé.,'’-–\"«» \n\u00a01289@#/:!?…()[]\ud83d\ude00%$&_\u200b";
        for (LanguagePack pack : LANGUAGES.packs()) {
            for (int round = 0; round < 300; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 60; i++) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                assertCovers(text.toString(), Tokenizer.of(pack).tokens(text.toString(), Span.of(0, text.length())));
            }
        }
    }

    private static void assertCovers(String text, List<Span> tokens) {
        int end = 0;
        for (Span token : tokens) {
            assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(token.isEmpty()).as(text).isFalse();
            assertThat(isSpace(text.substring(end, token.start()))).as(text).isTrue();
            end = token.end();
        }
        assertThat(isSpace(text.substring(end))).as(text).isTrue();
    }

    private static boolean isSpace(String between) {
        return between.chars().allMatch(c -> Characters.isSpace((char) c));
    }
}
