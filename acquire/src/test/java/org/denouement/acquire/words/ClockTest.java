package org.denouement.acquire.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    private static final PageWords WORDS = PageWords.of(Languages.ofClassPath());

    @ParameterizedTest
    @CsvSource({
        "14h32, 14:32",
        "9 h 05, 09:05",
        "9h, 09:00",
        "14:32, 14:32",
        "14:32 GMT, 14:32",
        "7.45 pm, 19:45",
        "12:10 a.m., 00:10",
        "11pm, 23:00",
        "Publié à 14h32, 14:32",
        "Mercredi 12 mars 14:32, 14:32",
    })
    void readsALineThatIsAClock(String line, LocalTime hour) {
        assertThat(Clock.of(line, WORDS)).contains(new Clock(hour, true));
    }

    @ParameterizedTest
    @CsvSource({
        "14h32 – Le tribunal suspend l’audience., 14:32",
        "9.20 am: The bridge is closed to all traffic., 09:20",
        "20 h 05 « Personne ne rentrera chez soi » prévient la présidente de la commission électorale., 20:05",
    })
    void readsTheClockThatOpensAParagraph(String line, LocalTime hour) {
        assertThat(Clock.of(line, WORDS)).contains(new Clock(hour, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 élus ont voté contre.",
                "14.32 million votes were cast on Sunday.",
                "3 of 12",
                "À 14h32, le tribunal a suspendu l’audience pour la deuxième fois de la journée.",
                "25h61",
                "12/03/2025",
                "2:1 for Brightwell",
                "16h d’audience ont été nécessaires pour entendre les onze parties civiles."
            })
    void takesNoOtherNumberForAClock(String line) {
        assertThat(Clock.of(line, WORDS)).isEqualTo(Optional.empty());
    }

    @Test
    void takesAScheduleInASentenceForNoLabel() {
        assertThat(Clock.of("Le train de 14h32 est supprimé.", WORDS)).isEmpty();
    }
}
