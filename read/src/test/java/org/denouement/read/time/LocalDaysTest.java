package org.denouement.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Masthead;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;
import org.junit.jupiter.api.Test;

class LocalDaysTest {
    private static final LanguagePack ENGLISH =
            Languages.ofClassPath().pack("en").orElseThrow();

    @Test
    void takesTheDayOfTheOutletsCountryForAMomentInUtc() {
        assertThat(today("The Washington Post", "2023-11-18T02:00:00Z")).isEqualTo("2023-11-17");
        assertThat(today("The Age", "2023-11-17T20:00:00Z")).isEqualTo("2023-11-18");
    }

    @Test
    void keepsTheDayOfAMomentWithItsOwnZone() {
        assertThat(today("The Washington Post", "2023-11-18T02:00:00+01:00")).isEqualTo("2023-11-18");
    }

    @Test
    void keepsTheDayWhereTheCountryIsNotKnown() {
        assertThat(today("The Marlhaven Post", "2023-11-18T02:00:00Z")).isEqualTo("2023-11-18");
    }

    private static String today(String outlet, String moment) {
        String text = "The board dismissed its chief executive today.";
        Dated published = Dated.at(OffsetDateTime.parse(moment), Reason.of("published.given"));
        Article article = new Article(
                "a",
                new Capture("a.txt", "a", "text/html", "UTF-8", text.length()),
                new Masthead("", outlet, List.of(), Optional.of(published), Optional.empty()),
                "en",
                text,
                List.of());
        return TimeAnnotator.of(ENGLISH)
                .annotate(Reading.of(article))
                .times()
                .get(0)
                .value()
                .value();
    }
}
