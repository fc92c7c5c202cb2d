package org.denouement.acquire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.Masthead;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMastheadTest {
    private static final TextMasthead MASTHEADS = new TextMasthead(PageWords.of(Languages.ofClassPath()));

    @Test
    void readsOutletAndDay() {
        Masthead masthead = masthead("The bridge opens\nThe Lamp — 12 March 2025\nThe bridge was opened.");
        assertThat(masthead.outlet()).isEqualTo("The Lamp");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-03-12");
    }

    @Test
    void keepsTheArticleOfAnOutlet() {
        Masthead masthead = masthead("Le pont rouvre\nLe Phare de Brénac, samedi 11 janvier 2025\nLe pont a rouvert.");
        assertThat(masthead.outlet()).isEqualTo("Le Phare de Brénac");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-01-11");
    }

    @Test
    void readsBylineAndDay() {
        Masthead masthead = masthead("Le pont rouvre\nPar Anne Dupin et Luc Ferré, le 3 mai 2025\nLe pont a rouvert.");
        assertThat(masthead.bylines()).containsExactly("Anne Dupin", "Luc Ferré");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-05-03");
    }

    @Test
    void readsAnUpdateApart() {
        Masthead masthead = masthead(
                "Le pont rouvre\nPublié le 3 mai 2025 à 8h30\nMis à jour le 4 mai 2025\nLe pont a rouvert hier.");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-05-03");
        assertThat(masthead.updated().orElseThrow().edtf()).isEqualTo("2025-05-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publié le mardi 4 février 2025 à 19 h 12",
                "Tuesday, 4 February 2025",
                "Published 4 February 2025, 11am",
                "Published Tuesday, February 4, 2025 at 6.40pm GMT",
                "Le 4 février 2025, 8h30 CET",
            })
    void readsTheDayBesideWeekdayAndHour(String line) {
        Masthead masthead = masthead("Le pont rouvre\n" + line + "\nLe pont a rouvert.");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-02-04");
        assertThat(masthead.outlet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le pont rouvre\nLa Dépêche des Cimes\nPublié le 4 février 2025 à 07h10, mis à jour à 09h55",
                "La Dépêche des Cimes\nLe pont rouvre\nLe 4 février 2025",
                "Le pont rouvre\nPar Anne Dupin\nLa Dépêche des Cimes\n4 février 2025",
            })
    void readsAnOutletOnALineOfItsOwn(String head) {
        Masthead masthead = masthead(head + "\nLe pont a rouvert mardi.");
        assertThat(masthead.outlet()).isEqualTo("La Dépêche des Cimes");
        assertThat(masthead.title()).isEqualTo("Le pont rouvre");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-02-04");
    }

    @Test
    void takesAShortNameForAnOutletAboveADayOnly() {
        assertThat(masthead("The bridge opens\nThe Lamp\n4 February 2025\nIt was opened.")
                        .outlet())
                .isEqualTo("The Lamp");
        assertThat(masthead("The bridge opens\nThe Lamp\nIt was opened.").outlet())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Three Dead", "Anne Dupin", "La fin d'un journal", "The Times they are changing", "Politique"})
    void leavesOtherShortLinesToTheArticle(String line) {
        assertThat(masthead("The bridge opens\n" + line + "\n4 February 2025\nIt was opened.")
                        .outlet())
                .isEmpty();
    }

    @Test
    void readsANameBesideItsFunction() {
        assertThat(masthead("The bridge opens\nBy Josie Hart, education correspondent\nIt was opened.")
                        .bylines())
                .containsExactly("Josie Hart");
    }

    @Test
    void readsTwoDaysOfOneLine() {
        Masthead masthead = masthead("Le pont rouvre\nPublié le 3 mai 2025, mis à jour le 4 mai 2025 à 9h\nIl rouvre.");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-05-03");
        assertThat(masthead.updated().orElseThrow().edtf()).isEqualTo("2025-05-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radio Cimes, mardi 4 février 2025, 6 h 30 (avec ABP)",
                "Radio Cimes, Tuesday 4 February 2025, 7am. With TNA",
                "Radio Cimes, mardi 4 février 2025, 11 h 30 (ABP)",
                "Radio Cimes, mardi 4 février 2025, 11\u00a0h\u202f30 (ABP)",
                "Radio Cimes, mardi 4 février 2025 (ABP)",
                "Radio Cimes – 4 février 2025 – avec l’Agence du Nord",
            })
    void readsOutletAndDayBesideACredit(String line) {
        Masthead masthead = masthead("Le pont rouvre\n" + line + "\nLe pont a rouvert.");
        assertThat(masthead.published().orElseThrow().edtf()).isEqualTo("2025-02-04");
        assertThat(masthead.outlet()).isEqualTo("Radio Cimes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 February 2025, 3 dead in Brackwater", "Le 4 février 2025, 12 morts"})
    void leavesACountBehindADayToTheArticle(String line) {
        assertThat(masthead("Le pont rouvre\n" + line + "\nLe pont a rouvert.").published())
                .isEmpty();
    }

    @Test
    void leavesASentenceWithADayToTheArticle() {
        Masthead masthead = masthead("Le pont rouvre\nLe pont avait fermé le 3 mai 2025 après un choc.\nIl rouvre.");
        assertThat(masthead.published()).isEmpty();
        assertThat(masthead.outlet()).isEmpty();
    }

    @Test
    void doesNotTakeATitleForAByline() {
        assertThat(masthead("De Valmer à Paris\nLe pont a rouvert hier.").bylines())
                .isEmpty();
        assertThat(masthead("By Jove\nThe bridge was opened.").bylines()).isEmpty();
    }

    private static Masthead masthead(String text) {
        return MASTHEADS.find(TextLines.of(text)).masthead(Hints.NONE);
    }
}
