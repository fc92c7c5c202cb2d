package org.denouement.reconcile.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Origin;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Factuality;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

/** {@link Members} and {@link Candidates}: short cuts that must give what comparing everything with everything gives. */
class MembersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final EventClass DISMISS = new EventClass("OCCURRENCE", "end-position", "dismiss", "sack");
    private static final EventClass ARREST = new EventClass("OCCURRENCE", "arrest-jail", "arrest", "arrest");
    private static final EventClass ELECT = new EventClass("OCCURRENCE", "elect", "elect", "elect");
    private static final EventClass WIN = new EventClass("OCCURRENCE", "", "win", "win");

    private final List<Reading> readings = new ArrayList<>();

    @Test
    void takesInWhatOneOfTheMembersSays() {
        List<Claim> claims = claims(told("a", "Martha Aubrey", DISMISS, 12), told("b", "Martha Aubrey", DISMISS, 12));

        assertThat(members(claims.get(0)).takesIn(claims.get(1))).isPresent();
    }

    @Test
    void refusesAnotherDay() {
        List<Claim> claims = claims(told("a", "Martha Aubrey", DISMISS, 11), told("b", "Martha Aubrey", DISMISS, 12));

        assertThat(members(claims.get(0)).takesIn(claims.get(1))).isEmpty();
    }

    @Test
    void looksAtAllThatDifferHoweverManyAreAlike() {
        List<Claim> claims = claims(
                told("a", "Martha Aubrey", DISMISS, 12),
                told("b", "Martha Aubrey", DISMISS, 12),
                told("c", "Martha Aubrey", DISMISS, 12),
                told("d", "Martha Aubrey", DISMISS, 11),
                told("e", "Martha Aubrey", DISMISS, 12));
        Members members = members(claims.get(0), claims.get(1), claims.get(2), claims.get(3));

        assertThat(members.takesIn(claims.get(4))).isEmpty();
        assertThat(members.list()).containsExactlyElementsOf(claims.subList(0, 4));
    }

    @Test
    void findsTheEventOfWhomBothTell() {
        List<Claim> claims = claims(told("a", "Martha Aubrey", DISMISS, 12), told("b", "Martha Aubrey", DISMISS, 12));
        Happening happening = Happening.of(claims.subList(0, 1)).get(0);
        Candidates candidates = new Candidates();
        candidates.add(happening, claims.get(0));

        assertThat(candidates.of(claims.get(1))).containsExactly(happening);
    }

    @Test
    void findsNoEventOfAnotherKind() {
        List<Claim> claims = claims(told("a", "Martha Aubrey", DISMISS, 12), told("b", "Martha Aubrey", ARREST, 12));
        Candidates candidates = new Candidates();
        candidates.add(Happening.of(claims.subList(0, 1)).get(0), claims.get(0));

        assertThat(candidates.of(claims.get(1))).isEmpty();
    }

    @Test
    void findsWhateverCouldBeTheSame() {
        List<Claim> claims = claims(
                told("a", "Martha Aubrey", DISMISS, 12),
                told("b", "Martha Aubrey", DISMISS, 12),
                told("c", "Paul Verdier", DISMISS, 12),
                told("d", "Paul Verdier", ELECT, 13),
                told("e", "Paul Verdier", WIN, 13),
                told("f", "Ines Arden", ARREST, 13),
                told("g", "Ines Arden", ARREST, 12));
        for (Claim one : claims) {
            Candidates candidates = new Candidates();
            Happening happening = Happening.of(List.of(one)).get(0);
            candidates.add(happening, one);
            for (Claim other : claims) {
                if (Sameness.between(one, other).isPresent()) {
                    assertThat(candidates.of(other)).as(one + " " + other).contains(happening);
                }
            }
        }
    }

    private static Members members(Claim... claims) {
        Members members = new Members();
        List.of(claims).forEach(members::add);
        return members;
    }

    private record Told(String article, String patient, EventClass what, int day) {}

    private static Told told(String article, String patient, EventClass what, int day) {
        return new Told(article, patient, what, day);
    }

    private List<Claim> claims(Told... all) {
        List<Origin> origins = new ArrayList<>();
        for (Told told : all) {
            readings.add(reading(told));
            origins.add(new Origin(told.article(), List.of(told.article()), Reason.of("origin.alone")));
        }
        Coverage coverage = new Coverage(readings.stream().map(Reading::article).toList(), origins, List.of());
        return Claims.of(coverage, readings, Cast.of(coverage, readings));
    }

    private static Reading reading(Told told) {
        String text = "It happened to " + told.patient() + ".";
        Article article = TestArticles.of(told.article(), "en", Optional.of(DAY), text);
        Span patient = span(text, told.patient());
        EntityMention mention = new EntityMention(
                patient,
                EntityKind.PERSON,
                MentionForm.NAME,
                told.patient(),
                Gender.UNKNOWN,
                Optional.empty(),
                "test",
                Reason.of("test"));
        EventMention event = new EventMention(
                span(text, "happened"),
                Span.of(0, text.length() - 1),
                told.what(),
                new Factuality(Status.HAPPENED, false, Optional.empty(), Reason.of("test")),
                List.of(new Participant("patient", patient, patient)),
                Optional.of(new TimeLink(
                        Optional.of(span(text, "It")),
                        Optional.of(TimeRange.day(DAY.withDayOfMonth(told.day()))),
                        Optional.empty(),
                        Basis.STATED,
                        Reason.of("test"))),
                "event.verb");
        return Reading.of(article).withEntities(List.of(mention)).withEvents(List.of(event));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }
}
