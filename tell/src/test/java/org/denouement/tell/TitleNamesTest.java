package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.denouement.model.story.RoleName;
import org.junit.jupiter.api.Test;

class TitleNamesTest {
    private static final TitleNames FRENCH = TitleNames.of(Faience.LANGUAGES, "fr");
    private static final TitleNames ENGLISH = TitleNames.of(Faience.LANGUAGES, "en");

    @Test
    void saysATitleOfAnotherLanguageInTheAccounts() {
        assertThat(told(FRENCH, "chief executive", "en", "chief-executive", "Paul Arden"))
                .isEqualTo("directeur général");
        assertThat(told(ENGLISH, "maire", "fr", "mayor", "Claire Arden")).isEqualTo("mayor");
        assertThat(told(ENGLISH, "ministre de l’Intérieur", "fr", "minister:interior", "Hugo Blanc"))
                .isEqualTo("interior minister");
    }

    @Test
    void saysTheTitleOfAWomanAsAWomans() {
        assertThat(told(FRENCH, "chief executive", "en", "chief-executive", "Claire Arden"))
                .isEqualTo("directrice générale");
        assertThat(told(FRENCH, "deputy mayor", "en", "deputy-director", "Claire Arden"))
                .isEqualTo("directrice adjointe");
    }

    @Test
    void keepsTheWordsOfItsOwnLanguageAndThoseItDoesNotKnow() {
        assertThat(told(FRENCH, "PDG", "fr", "chief-executive", "Claire Arden")).isEqualTo("PDG");
        assertThat(told(FRENCH, "keeper of the owls", "en", "owl-keeper", "Claire Arden"))
                .isEqualTo("keeper of the owls");
        assertThat(told(FRENCH, "head of the owls", "en", "head:owls", "Claire Arden"))
                .isEqualTo("head of the owls");
    }

    private static String told(TitleNames titles, String words, String language, String concept, String holder) {
        return titles.of(new RoleName(words, language, concept), Optional.of(holder))
                .words();
    }
}
