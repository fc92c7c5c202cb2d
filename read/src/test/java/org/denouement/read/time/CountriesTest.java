package org.denouement.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

class CountriesTest {
    private static final String TEXT = "The shops were full on Thanksgiving.";
    private static final LanguagePack ENGLISH =
            Languages.ofClassPath().pack("en").orElseThrow();

    @Test
    void takesTheCountryOfTheAddress() {
        assertThat(value("https://news.example.ca/a.html", "", TEXT)).isEqualTo("2023-10-09");
    }

    @Test
    void takesTheCountryOfTheOutlet() {
        assertThat(value("a.txt", "The New York Times", TEXT)).isEqualTo("2023-11-23");
    }

    @Test
    void prefersTheCountryNamedBesideTheHoliday() {
        assertThat(value("https://news.example.ca/a.html", "", "The shops were full on American Thanksgiving."))
                .isEqualTo("2023-11-23");
    }

    @Test
    void datesNothingWhereNothingTells() {
        assertThat(value("a.txt", "", TEXT)).isEqualTo("XXXX-XX-XX");
    }

    private static String value(String uri, String outlet, String text) {
        Dated published = Dated.on(LocalDate.of(2023, 11, 22), Reason.of("published.given"));
        Article article = new Article(
                "a",
                new Capture(uri, "a", "text/html", "UTF-8", text.length()),
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
