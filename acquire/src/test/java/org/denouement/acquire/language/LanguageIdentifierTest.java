package org.denouement.acquire.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.of(Languages.ofClassPath());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le maire a dit que le pont serait rouvert dans la semaine, après six mois de travaux.",
                "en | The mayor said that the bridge would be opened within the week, after six months of work.",
                "de | Der Bürgermeister sagte, dass die Brücke nach sechs Monaten wieder für alle offen sei.",
                "es | El alcalde dijo que el puente se abriría esta semana, tras seis meses de obras en la ciudad.",
                "ja | 市長は橋が今週開通すると述べた。工事は六か月かかった。"
            })
    void tellsTheLanguage(String language, String text) {
        assertThat(IDENTIFIER.identify(text, "").language()).isEqualTo(language);
    }

    @Test
    void saysThatItDoesNotKnow() {
        assertThat(IDENTIFIER.identify("Zxcv qwer 12 tyui", "").language()).isEqualTo("und");
    }

    @Test
    void believesThePageWhereTheTextIsTooShort() {
        assertThat(IDENTIFIER.identify("Valmer 2025", "fr-FR").language()).isEqualTo("fr");
    }
}
