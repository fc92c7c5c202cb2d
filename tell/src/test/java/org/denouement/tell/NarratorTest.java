package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.model.story.Event;
import org.junit.jupiter.api.Test;

class NarratorTest {
    @Test
    void tellsTheClauseItselfWhenItNamesEveryone() {
        assertThat(Faience.narrator("fr").headline(event(1)))
                .isEqualTo("Le conseil de surveillance a révoqué Aurèle Castanet");
    }

    @Test
    void tellsAnEventOfAnotherLanguageByItsTemplate() {
        assertThat(Faience.narrator("en").headline(event(1))).isEqualTo("Dismissal of Aurèle Castanet");
    }

    @Test
    void quotesTheClauseWhenATemplateWouldLoseSomebody() {
        assertThat(Faience.narrator("fr").headline(event(2)))
                .isEqualTo("«\u202FHarrowgate Clay has offered to buy the Brumelac works for one euro\u202F»");
    }

    @Test
    void putsInBracketsTheNameThatAClauseLeavesToItsContext() {
        assertThat(Faience.narrator("fr").headline(event(6)))
                .isEqualTo("L’ancien directeur [Aurèle Castanet] aurait rencontré un second repreneur");
    }

    @Test
    void keepsTheClauseOfTheSameLanguageThatNoTemplateTellsWhole() {
        assertThat(Faience.narrator("fr").headline(event(7)))
                .isEqualTo("Le tribunal examinera l’offre de Harrowgate Clay le 28 mars");
    }

    private static Event event(int at) {
        return FaienceStory.story().timeline().get(at);
    }
}
