package org.denouement.acquire.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Origin;
import org.denouement.model.text.Reason;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class CopyDatesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    private final Article undated = TestArticles.of("undated", "en", Optional.empty(), "The bridge opened yesterday.");
    private final Article dated = TestArticles.of("dated", "en", Optional.of(DAY), "The bridge opened yesterday.");
    private final Article later = TestArticles.of("later", "en", Optional.of(DAY.plusDays(1)), "It opened yesterday.");

    @Test
    void datesACopyByTheFirstArticleThatItCopies() {
        Article copy = CopyDates.dated(List.of(undated, later, dated), List.of(origin("dated", "later", "undated")))
                .get(0);

        Dated published = copy.masthead().published().orElseThrow();
        assertThat(published.day()).isEqualTo(DAY);
        assertThat(published.basis().key()).isEqualTo("published.copy");
    }

    @Test
    void leavesAnArticleOfAnotherOriginWithoutADate() {
        List<Article> articles = List.of(undated, dated);

        assertThat(CopyDates.dated(articles, List.of(origin("dated"), origin("undated"))))
                .isEqualTo(articles);
    }

    @Test
    void keepsTheDateThatAnArticleHas() {
        List<Article> articles = List.of(later, dated);

        assertThat(CopyDates.dated(articles, List.of(origin("dated", "later")))).isEqualTo(articles);
    }

    private static Origin origin(String... ids) {
        return new Origin(ids[0], List.of(ids), Reason.of("origin.copies"));
    }
}
