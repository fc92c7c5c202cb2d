package org.denouement.reconcile.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Statement;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Test
    void bringsCutAndSameWordsIntoOneFamily() {
        List<Statement> statements = ledger(
                reading(
                        "a",
                        "We counted every vote that we were given, and we will count them again.",
                        "quotes.direct.after"),
                reading(
                        "b",
                        "We counted every vote that we were given, and we will count them again.",
                        "quotes.direct.after"),
                reading("c", "We counted every vote that we were given", "quotes.direct.after"));
        assertThat(statements).extracting(Statement::relation).containsExactly("fullest", "cut");
        assertThat(statements.get(0).evidence().anchors()).hasSize(2);
        assertThat(statements)
                .extracting(Statement::family)
                .containsOnly(statements.get(0).id());
    }

    @Test
    void keepsOtherWordsApart() {
        List<Statement> statements = ledger(
                reading("a", "We counted every vote that we were given.", "quotes.direct.after"),
                reading("b", "The bridge will be closed for three months.", "quotes.direct.after"));
        assertThat(statements).extracting(Statement::relation).containsExactly("fullest", "fullest");
    }

    @Test
    void saysWhyNobodyIsKnown() {
        Statement statement = ledger(reading("a", "The runway was wet.", "quotes.direct.unattributed"))
                .get(0);
        assertThat(statement.source().speaker()).isEmpty();
        assertThat(statement.source().because().key()).isEqualTo("quote.source.none");
    }

    @Test
    void leavesPositionsOut() {
        assertThat(ledger(reading("a", "to reopen the school", "quotes.stance.want")))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsToldOfNobody() {
        assertThat(ledger(told("The bridge had been closed in May", "quotes.indirect.say")))
                .isEmpty();
        assertThat(ledger(told("who had signed the order", "quotes.indirect.ask")))
                .isEmpty();
    }

    @Test
    void givesTheSameIdsOnEveryRun() {
        assertThat(ledger(reading("a", "The runway was wet.", "quotes.direct.after")))
                .isEqualTo(ledger(reading("a", "The runway was wet.", "quotes.direct.after")));
    }

    private static List<Statement> ledger(Reading... readings) {
        List<Article> articles = new ArrayList<>();
        List.of(readings).forEach(reading -> articles.add(reading.article()));
        Coverage coverage = new Coverage(articles, List.of(), List.of());
        return Ledger.of(coverage, List.of(readings), Cast.of(coverage, List.of(readings)), List.of());
    }

    private static Reading told(String words, String rule) {
        return reading("a", words, rule, QuotationManner.INDIRECT);
    }

    private static Reading reading(String id, String words, String rule) {
        return reading(id, words, rule, QuotationManner.DIRECT);
    }

    private static Reading reading(String id, String words, String rule, QuotationManner manner) {
        Quotation quotation = new Quotation(
                manner,
                List.of(Span.of(0, words.length())),
                Attribution.NONE,
                Channel.UNTOLD,
                Optional.empty(),
                rule,
                Reason.of("quote.source.none"));
        return Reading.of(TestArticles.of(id, "en", Optional.of(DAY), words)).withQuotations(List.of(quotation));
    }
}
