package org.denouement.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.read.Reader;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class LiveEntriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    private final Reader reader = Reader.of(Languages.ofClassPath());

    @Test
    void datesThePresentOfAnEntryThatThePageMarks() {
        String text = "The prosecutor opens an inquiry.";
        Article plain = TestArticles.of("en", DAY, text);
        Block entry =
                new Block(BlockKind.LIVE_ENTRY, Span.of(0, text.length()), Map.of("time", "2024-03-13T23:20:00+01:00"));
        Article live = new Article("live", plain.capture(), plain.masthead(), "en", text, List.of(entry));

        assertThat(days(live)).containsExactly(DAY.minusDays(1));
    }

    @Test
    void datesThePresentOfAnEntryWhoseZoneIsNotKnown() {
        String text = "The prosecutor opens an inquiry.";
        Article plain = TestArticles.of("en", DAY, text);
        Block entry = new Block(BlockKind.LIVE_ENTRY, Span.of(0, text.length()), Map.of("time", "2024-03-12T09:20"));

        assertThat(days(new Article("live", plain.capture(), plain.masthead(), "en", text, List.of(entry))))
                .containsExactly(DAY.minusDays(2));
    }

    @Test
    void datesThePresentOfLinesThatAnHourOpens() {
        String text = "La ministre en direct\n07 h 42 - Le parquet ouvre une enquête.\n9 h 05 : le maire démissionne.";

        assertThat(days(TestArticles.of("fr", DAY, text))).containsExactly(DAY, DAY);
    }

    @Test
    void takesOneLineWithAnHourForNoEntry() {
        String text = "Norvane wins contracts.\n07:42 - The train leaves the station.";

        assertThat(days(TestArticles.of("en", DAY, text))).isEmpty();
    }

    private List<LocalDate> days(Article article) {
        return reader.read(article).facts().events().stream()
                .flatMap(event -> event.when().stream())
                .filter(link -> link.because().key().equals("event.time.live"))
                .map(TimeLink::range)
                .flatMap(Optional::stream)
                .map(TimeRange::firstDay)
                .flatMap(Optional::stream)
                .toList();
    }
}
