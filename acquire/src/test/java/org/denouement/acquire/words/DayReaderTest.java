package org.denouement.acquire.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReaderTest {
    private static final DayReader DAYS = new DayReader(PageWords.of(Languages.ofClassPath()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publié le 22 novembre 2023 à 8h | 2023-11-22",
                "Le 1er février 2024 | 2024-02-01",
                "Nov. 22, 2023 | 2023-11-22",
                "March 5th, 2024 | 2024-03-05",
                "5 March 2024 | 2024-03-05",
                "22.11.2023 | 2023-11-22",
                "22/11/2023 | 2023-11-22",
                "11/22/2023 | 2023-11-22",
                "2023-11-22 | 2023-11-22",
                "3. März 2024 | 2024-03-03",
                "15 de octubre de 2024 | 2024-10-15",
                "2024年4月24日 | 2024-04-24"
            })
    void readsTheDay(String text, String day) {
        assertThat(DAYS.first(text).orElseThrow().day()).hasToString(day);
    }

    @Test
    void findsNoDayWhereThereIsNone() {
        assertThat(DAYS.daysOf("700 employés sur 2023, version 1.2.2024.5, 31/02/2024, Sam 2023"))
                .isEmpty();
    }
}
