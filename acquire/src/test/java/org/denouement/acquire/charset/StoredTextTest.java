package org.denouement.acquire.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is invisible, or looks like something else, stays in the text as it came: no offset moves. */
class StoredTextTest {
    private static final String BEFORE = "The bridge of Valmer was opened again by the town on Monday. ";
    private static final String AFTER = " Anna Kell has led the works since March, and said so.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soft hyp\u00adhens in a se\u00adries",
                "ligatures: e\uFB03cient \uFB02oods of \uFB01sh",
                "zero\u200Bwidth\u200C and\u200D joiners\u2060 and\uFEFF marks",
                "bidi \u202Eesrever\u202C and \u2066isolates\u2069 and marks\u200F\u200E",
                "decomposed e\u0301te\u0301 and composed \u00E9t\u00E9",
                "OpenAl and rnore OCR-like words, Al\u00A0and no-break\u202Fspaces",
                "beyond the plane: \uD83D\uDEA2 and \uD835\uDC00"
            })
    void keepsEveryCharacterOfATextFile(String odd) {
        String text = BEFORE + odd + "." + AFTER;
        Article article = only(ReadBytes.coverage(text));

        assertThat(article.text()).isEqualTo(text);
        assertThat(blocks(article)).isEqualTo(text);
        assertThat(article.text().indexOf("Anna Kell")).isEqualTo(text.indexOf("Anna Kell"));
    }

    @Test
    void keepsTheInvisibleOfAPage() {
        String odd = "hyp\u00adhen, zero\u200Bwidth, e\uFB03cient, \u202Eesrever\u202C";
        Article article = only(ReadBytes.coverage("<!DOCTYPE html><html><body><article><p>" + BEFORE + odd + "." + AFTER
                + "</p><p>" + BEFORE + AFTER + "</p></article></body></html>"));

        assertThat(article.text()).contains(BEFORE + odd + "." + AFTER);
        assertThat(blocks(article)).contains(odd);
    }

    @Test
    void repairsMojibakeBeforeAnyOffsetIsTakenAndSaysSo() {
        String text = "Le maire a été réélu à Vauréal. L’école était fermée, et la mairie aussi, après l’été dernier.";
        String broken =
                new String(text.getBytes(StandardCharsets.UTF_8), java.nio.charset.Charset.forName("windows-1252"));
        Coverage coverage = ReadBytes.coverage(broken);

        assertThat(only(coverage).text()).isEqualTo(text);
        assertThat(blocks(only(coverage))).isEqualTo(text);
        assertThat(ReadBytes.codes(coverage)).isNotEmpty();
    }

    private static Article only(Coverage coverage) {
        assertThat(coverage.articles()).hasSize(1);
        return coverage.articles().get(0);
    }

    /** The words of all blocks: they point where the text has them. */
    private static String blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.span().in(article.text()))
                .collect(Collectors.joining("\n"));
    }
}
