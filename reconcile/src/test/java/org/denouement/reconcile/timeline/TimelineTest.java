package org.denouement.reconcile.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import org.denouement.model.story.Event;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final EventClass DISMISS = new EventClass("OCCURRENCE", "end-position", "dismiss", "sack");
    private static final EventClass RESIGN = new EventClass("OCCURRENCE", "end-position", "resign", "resign");
    private static final EventClass OFFER = new EventClass("OCCURRENCE", "start-position", "post", "post");

    private static final EventClass SINK = new EventClass("OCCURRENCE", "", "sink", "sink");

    private final Cover cover = new Cover();

    @Test
    void tellsTheSameEventOfTwoArticlesOnce() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));
        cover.article("b", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, Optional.empty()));

        List<Event> timeline = cover.timeline();

        assertThat(timeline).hasSize(1);
        assertThat(timeline.get(0).origins()).containsExactly("a", "b");
        assertThat(timeline.get(0).when().range()).contains(TimeRange.day(DAY.withDayOfMonth(12)));
        assertThat(timeline.get(0).evidence().because())
                .anyMatch(why -> why.key().equals("timeline.merge.same"));
    }

    @Test
    void countsCopiesAsOneOrigin() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));
        cover.article("b", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));
        cover.copies("a", "b");

        assertThat(cover.timeline().get(0).origins()).containsExactly("a");
    }

    @Test
    void keepsDifferentDaysApartForADispute() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(11)));
        cover.article("b", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));

        assertThat(cover.timeline()).hasSize(2);
    }

    @Test
    void keepsAnOfferApartFromWhatHappened() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.OFFERED, on(12)));
        cover.article("b", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));

        assertThat(cover.timeline())
                .extracting(Event::status)
                .containsExactlyInAnyOrder(Status.OFFERED, Status.HAPPENED);
    }

    @Test
    void tellsWhatWasPlannedForADayAndHappenedOnItOnce() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.PLANNED, on(12)));
        cover.article("b", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));

        assertThat(cover.timeline()).extracting(Event::status).containsExactly(Status.HAPPENED);
    }

    @Test
    void keepsTwoPeopleApart() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));
        cover.article(
                "b", "Velmar sacked Paul Verdier.", told(DISMISS, "sacked", Status.HAPPENED, on(12), "Paul Verdier"));

        assertThat(cover.timeline()).hasSize(2);
    }

    @Test
    void keepsADismissalApartFromAResignation() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));
        cover.article(
                "b",
                "Velmar resigned Martha Aubrey.",
                told(RESIGN, "resigned", Status.HAPPENED, on(12), "Martha Aubrey"));

        assertThat(cover.timeline()).hasSize(2);
    }

    @Test
    void keepsADisasterWithoutADateApartFromThatOfAnotherName() {
        cover.article("a", "The ship Astrid sank.", told(SINK, "sank", Status.HAPPENED, on(12), "Astrid"));
        cover.article("b", "The ship Brenna sank.", told(SINK, "sank", Status.HAPPENED, Optional.empty(), "Brenna"));

        assertThat(cover.timeline()).hasSize(2);
    }

    @Test
    void leavesSuppositionsOut() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HYPOTHETICAL, on(12)));

        assertThat(cover.timeline()).isEmpty();
    }

    @Test
    void marksADateThatOnlyAnotherArticleGives() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, Optional.empty()));
        cover.article(
                "b",
                "It was on Tuesday, after a long night of talks in a hotel by the station, that Velmar at last sacked"
                        + " Martha Aubrey, in the presence of two lawyers and a bailiff who had been waiting since noon"
                        + " with a letter in hand and no wish at all to hand it to anybody but the chairwoman herself.",
                dismissed(Status.HAPPENED, on(12)));

        Event event = cover.timeline().get(0);

        assertThat(event.telling().words()).isEqualTo("Velmar sacked Martha Aubrey.");
        assertThat(event.when().basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void boundsByTheTenseOfNewsAlone() {
        TimeLink bound = new TimeLink(
                Optional.empty(),
                Optional.of(TimeRange.until(DAY)),
                Optional.empty(),
                Basis.UNDATED,
                Reason.of("event.time.tense", DAY.toString()));
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, Optional.of(bound)));

        Event event = cover.timeline().get(0);

        assertThat(event.when().range()).contains(TimeRange.until(DAY));
        assertThat(event.when().basis()).isEqualTo(Basis.IMPLIED);
        assertThat(event.when().because()).isNotEmpty();
    }

    @Test
    void putsTheDatedFirstThenTheRelativeThenTheUndated() {
        TimeLink yesterday = new TimeLink(
                Optional.empty(), Optional.empty(), Optional.of(new DayOffset(-1, -1)), Basis.RELATIVE, Reason.of("x"));
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, Optional.empty()));
        cover.article(
                "b",
                "Ostral sacked Paul Verdier.",
                told(DISMISS, "sacked", Status.HAPPENED, Optional.of(yesterday), "Paul Verdier"));
        cover.article("c", "Brimax sacked Jane Gough.", told(DISMISS, "sacked", Status.HAPPENED, on(3), "Jane Gough"));

        assertThat(cover.timeline())
                .extracting(event -> event.when().basis())
                .containsExactly(Basis.STATED, Basis.RELATIVE, Basis.UNDATED);
    }

    @Test
    void doesNotDependOnTheOrderOfTheReadings() {
        cover.article("a", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, on(12)));
        cover.article("b", "Velmar sacked Martha Aubrey.", dismissed(Status.HAPPENED, Optional.empty()));
        cover.article(
                "c",
                "Velmar offered Paul Verdier a post.",
                told(OFFER, "post", Status.OFFERED, on(13), "Paul Verdier"));
        List<Event> forwards = cover.timeline();

        Collections.reverse(cover.readings);

        assertThat(cover.timeline()).isEqualTo(forwards);
    }

    private static Told dismissed(Status status, Optional<TimeLink> when) {
        return told(DISMISS, "sacked", status, when, "Martha Aubrey");
    }

    private static Told told(EventClass what, String trigger, Status status, Optional<TimeLink> when, String patient) {
        return new Told(what, trigger, status, when, patient);
    }

    private static Optional<TimeLink> on(int day) {
        return Optional.of(new TimeLink(
                Optional.of(Span.of(0, 1)),
                Optional.of(TimeRange.day(DAY.withDayOfMonth(day))),
                Optional.empty(),
                Basis.STATED,
                Reason.of("event.time.clause", "x")));
    }

    /** An event to be found in a text: by its trigger, with the first word as agent. */
    private record Told(EventClass what, String trigger, Status status, Optional<TimeLink> when, String patient) {
        EventMention in(String text) {
            return new EventMention(
                    span(text, trigger),
                    Span.of(0, text.length()),
                    what,
                    new Factuality(status, false, Optional.empty(), Reason.of("event.tense", trigger)),
                    List.of(new Participant("patient", span(text, patient), span(text, patient))),
                    when,
                    "event.verb");
        }
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }

    /** A coverage in the making. */
    private static final class Cover {
        private final List<Reading> readings = new ArrayList<>();
        private final List<Origin> origins = new ArrayList<>();

        void article(String id, String text, Told told) {
            Article article = TestArticles.of(id, "en", Optional.of(DAY), text);
            EntityMention mention = new EntityMention(
                    span(text, told.patient()),
                    EntityKind.PERSON,
                    MentionForm.NAME,
                    told.patient(),
                    Gender.UNKNOWN,
                    Optional.empty(),
                    "test",
                    Reason.of("test"));
            readings.add(Reading.of(article).withEntities(List.of(mention)).withEvents(List.of(told.in(text))));
            origins.add(new Origin(id, List.of(id), Reason.of("origin.alone")));
        }

        void copies(String... ids) {
            origins.clear();
            origins.add(new Origin(ids[0], List.of(ids), Reason.of("origin.same")));
        }

        List<Event> timeline() {
            List<Article> articles = readings.stream().map(Reading::article).toList();
            Coverage coverage = new Coverage(articles, origins, List.of());
            return Timeline.of(coverage, readings, Cast.of(coverage, readings));
        }
    }
}
