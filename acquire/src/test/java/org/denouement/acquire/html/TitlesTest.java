package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    @Test
    void takesAShortHeadingOfTheArticleBeforeTheNameOfTheSite() {
        String home = "<title>Home | The Marl Gazette</title>";
        assertThat(title(home + "<article><h1>Ship found</h1></article>")).isEqualTo("Ship found");
        assertThat(title(home + "<header><h1>Ship found</h1></header>")).isEqualTo("Home | The Marl Gazette");
        assertThat(title(home + "<article><h1>Marl Gazette</h1></article>")).isEqualTo("Marl Gazette");
    }

    @Test
    void takesWhatTheMetadataNameBeforeAShortHeading() {
        String named = "<meta property=og:title content='The Selkie was found off Marlhaven'>";
        assertThat(title(named + "<article><h1>Evening news</h1></article>"))
                .isEqualTo("The Selkie was found off Marlhaven");
    }

    private static String title(String html) {
        Document document = Jsoup.parse(html);
        return Titles.title(document, Metadata.of(document, List.of()));
    }
}
