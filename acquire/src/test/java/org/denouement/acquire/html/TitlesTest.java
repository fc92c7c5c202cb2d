package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static final String ODD =
            " a\u00a0\t b\n\u000b\f\rÉté\u2003x\u200b²Ⅷ೬, 東京 — \uD835\uDD04\uD83D\uDE00 \uD800 İĞ ΣΑΣ e\u0301\u001c! ";

    @Test
    void cleansAsTheExpressionWouldThatIsTooSlow() {
        assertThat(Titles.clean(ODD))
                .isEqualTo(ODD.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip());
        assertThat(Titles.clean("")).isEmpty();
    }

    @Test
    void foldsAsTheExpressionWouldThatIsTooSlow() {
        assertThat(Titles.fold(ODD)).isEqualTo(ODD.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""));
        assertThat(Titles.fold("Le pont, rouvert !")).isEqualTo("lepontrouvert");
    }
}
