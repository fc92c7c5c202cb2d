package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Origin;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Figure;
import org.denouement.model.story.Role;
import org.denouement.model.story.Story;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.read.Reader;
import org.denouement.reconcile.Reconciler;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

/** Roles, figures, disputes and questions over several articles, read and reconciled. */
class RolesAndFiguresTest {
    private static final Reader READER = Reader.of(Languages.ofClassPath());

    @Test
    void givesADismissedAndReturnedDirectorTwoIntervals() {
        List<Role> roles = story(
                        "fr 2024-03-06 Anne Dubois, directrice de Norvia, a été licenciée lundi.",
                        "fr 2024-03-09 Anne Dubois, directrice de Norvia, a été réintégrée à son poste.")
                .roles();
        assertThat(roles)
                .extracting(RolesAndFiguresTest::interval)
                .contains("../2024-03-04", "[2024-03-05..2024-03-09]/..");
    }

    @Test
    void keepsAnInterimWhomNobodyNames() {
        List<Role> roles = story("en 2024-03-06 Hull Steel appointed an interim chief executive on Monday.")
                .roles();
        assertThat(roles).singleElement().satisfies(role -> {
            assertThat(role.holder()).isEmpty();
            assertThat(role.status()).isEqualTo(RoleStatus.INTERIM);
        });
    }

    @Test
    void namesATitleTheSameInBothLanguages() {
        List<Role> roles = story(
                        "fr 2024-03-06 Le PDG d’Airbus, Paul Martin, a reçu les syndicats.",
                        "en 2024-03-06 Airbus chief executive Paul Martin met the unions.")
                .roles();
        assertThat(roles).extracting(role -> role.title().concept()).containsOnly("chief-executive");
    }

    @Test
    void doesNotTakeGuiltDeniedForADeniedClaim() {
        String charged =
                "en 2024-03-06 Paul Martin was placed under formal investigation, prosecutor Maud Esper said. ";
        assertThat(story(charged + "He denies wrongdoing, his lawyer said.").contradictions())
                .isEmpty();
        assertThat(story("en 2024-03-06 Employees say that the memo reached the director. “That is false,” "
                                + "Paul Martin denied.")
                        .contradictions())
                .hasSize(1);
    }

    @Test
    void leavesAQuestionOpenWhenAllIsSaidToBePossible() {
        assertThat(story("fr 2024-03-06 Pourquoi la cabine s’est-elle décrochée ? « Toutes les hypothèses sont "
                                + "ouvertes », a déclaré la procureure, Maud Esper.")
                        .questions())
                .singleElement()
                .satisfies(question -> assertThat(question.answer()).isEmpty());
    }

    @Test
    void letsALaterTollSupersedeAnEarlierOne() {
        List<Figure> figures = story(
                        "fr 2024-03-06 Le naufrage a fait trois morts.", "fr 2024-03-07 Le naufrage a fait cinq morts.")
                .figures();
        assertThat(figures).extracting(Figure::relation).containsExactly("single", "supersedes");
        assertThat(figures)
                .extracting(Figure::series)
                .containsOnly(figures.get(0).series());
    }

    @Test
    void setsTwoTollsOfOneDaySideBySide() {
        Story story = story("en 2024-03-06 The crash killed 12 people.", "fr 2024-03-06 L’accident a fait 15 morts.");
        assertThat(story.contradictions())
                .filteredOn(dispute -> dispute.kind().equals("figure"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.versions()).hasSize(2));
    }

    @Test
    void foldsAFigureToldTwice() {
        List<Figure> figures = story(
                        "en 2024-03-06 More than 700 employees threatened to leave.",
                        "fr 2024-03-06 Plus de 700 employés ont menacé de partir.")
                .figures();
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.relation()).isEqualTo("agrees");
            assertThat(figure.evidence().anchors()).hasSize(2);
        });
    }

    @Test
    void showsAPostOfferedHereAndHeldThere() {
        Story story = story("fr 2024-03-06 Airbus a proposé à Paul Martin un poste de directeur financier.\n"
                + "Paul Martin occupe déjà le poste de directeur financier chez Airbus.");
        assertThat(story.contradictions())
                .extracting(dispute -> dispute.what().key())
                .contains("disputes.offered-or-held");
    }

    @Test
    void setsTwoBeginningsOfOneRoleSideBySide() {
        Story story = story(
                "fr 2024-03-06 Anne Dubois, directrice de Norvia depuis 2016, a parlé.",
                "en 2024-03-07 Anne Dubois, director of Norvia since 2018, spoke.");
        assertThat(story.contradictions())
                .extracting(dispute -> dispute.what().key())
                .contains("disputes.role-start");
    }

    @Test
    void setsBeginningsInTwoYearsRunningSideBySideWhateverTheWordsForThePost() {
        Story story = story(
                "fr 2024-03-06 Anne Dubois, la directrice de Norvia, a parlé. Elle dirige Norvia depuis 2017.",
                "en 2024-03-07 Anne Dubois, director of Norvia since 2018, spoke.");
        assertThat(story.contradictions())
                .extracting(dispute -> dispute.what().key())
                .contains("disputes.role-start");
    }

    @Test
    void seesNoDisputeInABeginningToldMoreExactly() {
        Story story = story(
                "fr 2024-03-06 Anne Dubois, directrice de Norvia depuis 2016, a parlé.",
                "en 2024-03-07 Anne Dubois, director of Norvia since June 2016, spoke.");
        assertThat(story.contradictions()).isEmpty();
    }

    @Test
    void asksTheSameQuestionOnce() {
        Story story =
                story("en 2024-03-06 Why did the bridge collapse?", "en 2024-03-07 But why did the bridge collapse?");
        assertThat(story.questions()).singleElement().satisfies(question -> assertThat(question.kind())
                .isEqualTo("why"));
    }

    private static String interval(Role role) {
        return range(role.from().when().range()) + "/" + range(role.to().when().range());
    }

    private static String range(Optional<TimeRange> range) {
        return range.map(TimeRange::edtf).orElse("..");
    }

    /** Each text after its language and day is an article of its own origin. */
    private static Story story(String... texts) {
        List<Article> articles = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (String text : texts) {
            String id = "article" + articles.size();
            LocalDate day = LocalDate.parse(text.substring(3, 13));
            articles.add(TestArticles.of(id, text.substring(0, 2), Optional.of(day), text.substring(14)));
            origins.add(new Origin(id, List.of(id), Reason.of("origin.alone")));
        }
        return Reconciler.reconcile(
                new Coverage(articles, origins, List.of()),
                articles.stream().map(READER::read).toList());
    }
}
