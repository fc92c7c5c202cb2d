package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelinesTest {
    private static final String DATED = "The exam\nThe Lamp, 6 June 2025\nThe council met on Friday and said nothing.";
    private static final String BODY = " The head of the council resigned on Tuesday after a week of questions.";

    @TempDir
    Path folder;

    @Test
    void takesTheYearOfTheOtherArticles() throws IOException {
        Dated day = published("OLDCASTLE, June 10 (AN) -" + BODY, DATED).orElseThrow();
        assertThat(day.edtf()).isEqualTo("2025-06-10");
        assertThat(day.basis().key()).isEqualTo("published.dateline.year");
        assertThat(day.basis().arguments()).contains("2025", "2025-06-06");
    }

    @Test
    void findsTheYearBeforeOverTheTurnOfTheYear() throws IOException {
        Optional<Dated> day = published(
                "BRÉNAC, 30 décembre – Le maire a démissionné mardi.", "Le pont\nLe Phare, 3 janvier 2025\nIl rouvre.");
        assertThat(day.orElseThrow().edtf()).isEqualTo("2024-12-30");
    }

    @Test
    void readsAYearThatIsTold() throws IOException {
        assertThat(published("Oldcastle, Feb. 20, 2024 (AN) -" + BODY, DATED)
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2024-02-20");
    }

    @Test
    void leavesTheDayOpenFarFromEveryArticle() throws IOException {
        assertThat(published("OLDCASTLE, Dec 10 (AN) -" + BODY, DATED)).isEmpty();
    }

    @Test
    void leavesTheDayOpenBetweenTwoYears() throws IOException {
        assertThat(published("OLDCASTLE, June 10 -" + BODY, DATED, DATED.replace("2025", "2024")))
                .isEmpty();
    }

    @Test
    void takesNoOtherBeginningForADateline() throws IOException {
        assertThat(published("Kyle Brann, 29 years old - or so he said - was charged.", DATED))
                .isEmpty();
        assertThat(published("On Tuesday, June 10 was named the day of the hearing.", DATED))
                .isEmpty();
    }

    private Optional<Dated> published(String opening, String... others) throws IOException {
        Files.writeString(folder.resolve("undated.txt"), "The head resigns\n" + opening);
        for (int i = 0; i < others.length; i++) {
            Files.writeString(folder.resolve(i + ".txt"), others[i]);
        }
        List<Article> articles = Acquirer.of(Languages.ofClassPath())
                .acquire(List.of(folder.toString()), AcquireOptions.plain())
                .articles();
        return articles.stream()
                .filter(article -> article.masthead().title().equals("The head resigns"))
                .findFirst()
                .orElseThrow()
                .masthead()
                .published();
    }
}
