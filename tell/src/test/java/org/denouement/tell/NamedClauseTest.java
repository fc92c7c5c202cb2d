package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Part;
import org.denouement.model.story.Telling;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;
import org.junit.jupiter.api.Test;

class NamedClauseTest {
    private static final Evidence NONE = new Evidence(List.of(), List.of());
    private static final Map<String, Entity> CAST = Map.of(
            "p1",
            new Entity(
                    "p1",
                    "Iris Lorne",
                    EntityKind.PERSON,
                    List.of(new Alias("la capitaine", Reason.of("x"), 0.9)),
                    NONE),
            "p2",
            new Entity("p2", "Paul Azur", EntityKind.PERSON, List.of(), NONE));

    @Test
    void namesAPronounBehindIt() {
        assertThat(told("il a été licencié vendredi", part("patient", "il", "p2")))
                .isEqualTo("il [Paul Azur] a été licencié vendredi");
    }

    @Test
    void doesNotTakeAPartOfAWordForAPronoun() {
        assertThat(told("le ministre parti, il démissionne", part("agent", "il", "p2")))
                .isEqualTo("le ministre parti, il [Paul Azur] démissionne");
    }

    @Test
    void addsNothingWhereTheNameOrAnAliasStands() {
        assertThat(told("Lorne prend la mer", part("agent", "Lorne", "p1"))).isEqualTo("Lorne prend la mer");
        assertThat(told("la capitaine prend la mer", part("agent", "la capitaine", "p1")))
                .isEqualTo("la capitaine prend la mer");
    }

    @Test
    void putsTwoWhoShareAPronounIntoOneBracket() {
        assertThat(told("ils reviennent", part("agent", "ils", "p1"), part("agent", "ils", "p2")))
                .isEqualTo("ils [Iris Lorne+Paul Azur] reviennent");
    }

    @Test
    void leavesItToTheReaderWhereAPlaceHasNoWords() {
        assertThat(told("licencié vendredi", part("place", "", "p1"))).isEqualTo("licencié vendredi");
    }

    @Test
    void tellsWhoBelongsBeforeAClauseWithoutASubject() {
        assertThat(clause("licencié vendredi", part("patient", "", "p2")).before())
                .contains(List.of("Paul Azur"));
    }

    private static Part part(String role, String words, String entity) {
        return new Part(role, words, Optional.of(entity));
    }

    private static String told(String clause, Part... parts) {
        return clause(clause, parts).bracketed(names -> String.join("+", names));
    }

    private static NamedClause clause(String words, Part... parts) {
        return NamedClause.of(
                new Event(
                        "e",
                        new EventClass("OCCURRENCE", "", "x", "x"),
                        new Telling(words, "fr"),
                        When.UNDATED,
                        Status.HAPPENED,
                        List.of(parts),
                        List.of(),
                        NONE),
                CAST);
    }
}
