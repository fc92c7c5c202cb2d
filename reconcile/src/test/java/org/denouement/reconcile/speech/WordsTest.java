package org.denouement.reconcile.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void comparesWithoutAccentsMarksAndCase() {
        assertThat(Words.of("L’Été, déjà !")).isEqualTo(Words.of("l'ete deja"));
    }

    @Test
    void findsCutWordsWithinTheWholeInOrder() {
        Words whole = Words.of("We counted every vote, and we will count them again.");
        assertThat(Words.of("We counted every vote").isWithin(whole)).isTrue();
        assertThat(Words.of("every vote we counted").isWithin(whole)).isFalse();
    }

    @Test
    void knowsNumbersAndRootsThatLanguagesShare() {
        assertThat(Words.of("le 15 septembre").numbers()).containsExactly("15");
        assertThat(Words.of("septembre").roots())
                .isEqualTo(Words.of("September").roots());
    }
}
