package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.story.When;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Grain;
import org.denouement.model.text.TimeRange;
import org.junit.jupiter.api.Test;

class DatesTest {
    private final Dates french = Dates.of(Messages.of(Faience.LANGUAGES, "fr"));
    private final Dates english = Dates.of(Messages.of(Faience.LANGUAGES, "en"));

    @Test
    void tellsADayWithItsWeekday() {
        TimeRange day = TimeRange.day(LocalDate.of(2023, 11, 17));
        assertThat(french.told(on(day))).isEqualTo("vendredi 17 novembre 2023");
        assertThat(english.told(on(day))).isEqualTo("Friday 17 November 2023");
        assertThat(french.told(LocalDate.of(2023, 12, 1))).isEqualTo("vendredi 1er décembre 2023");
    }

    @Test
    void tellsATimeOfDayAsEachLanguageWritesIt() {
        TimeRange minute = TimeRange.minute(LocalDateTime.of(2025, 10, 5, 21, 15));
        assertThat(french.told(on(minute))).isEqualTo("dimanche 5 octobre 2025 à 21 h 15");
        assertThat(english.told(on(minute))).isEqualTo("Sunday 5 October 2025 at 21:15");
    }

    @Test
    void tellsNoMoreThanIsKnown() {
        LocalDate first = LocalDate.of(2023, 11, 18);
        LocalDate last = LocalDate.of(2023, 11, 22);
        assertThat(french.told(on(TimeRange.between(first, last))))
                .isEqualTo("entre le samedi 18 et le mercredi 22 novembre 2023");
        assertThat(english.told(on(TimeRange.until(last)))).isEqualTo("not later than Wednesday 22 November 2023");
        assertThat(english.told(on(TimeRange.since(first)))).isEqualTo("from Saturday 18 November 2023 on");
        assertThat(french.told(on(TimeRange.year(2019).about()))).isEqualTo("vers 2019");
        assertThat(english.told(When.UNDATED)).isEqualTo("undated");
    }

    @Test
    void tellsANightAsOne() {
        TimeRange night = new TimeRange(
                LocalDateTime.of(2025, 10, 8, 20, 0), LocalDateTime.of(2025, 10, 9, 6, 0), Grain.PART_OF_DAY, false);
        assertThat(french.told(on(night))).isEqualTo("dans la nuit du mercredi 8 au jeudi 9 octobre 2025");
    }

    @Test
    void tellsARelativeDayAsRelative() {
        assertThat(french.told(relative(-1, -1))).isEqualTo("la veille de l’article");
        assertThat(english.told(relative(-7, -1))).isEqualTo("within the 7 days before the article");
        assertThat(english.told(relative(2, 2))).isEqualTo("2 days after the article");
    }

    private static When on(TimeRange range) {
        return new When(Optional.of(range), Optional.empty(), Basis.STATED, List.of());
    }

    private static When relative(int earliest, int latest) {
        return new When(Optional.empty(), Optional.of(new DayOffset(earliest, latest)), Basis.RELATIVE, List.of());
    }
}
