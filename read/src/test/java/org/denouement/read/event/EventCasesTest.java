package org.denouement.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Status;
import org.denouement.model.text.TimeRange;
import org.denouement.read.Reader;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases {@code cases/events.txt} and {@code cases/event-times.txt} of every language. */
class EventCasesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);
    private static final Set<String> ROLES = Set.of("agent", "patient", "recipient", "organisation", "place");

    private final Languages languages = Languages.ofClassPath();
    private final Reader reader = Reader.of(languages);

    @TestFactory
    Stream<DynamicTest> findsTheEventsThatTheCasesMark() {
        return tests("events", this::events);
    }

    @TestFactory
    Stream<DynamicTest> datesAndTellsTheEventsAsTheCasesSay() {
        return tests("event-times", this::times);
    }

    private Stream<DynamicTest> tests(String file, Shown shown) {
        return languages.packs().stream().flatMap(pack -> Cases.of(pack, file).all().stream()
                .map(one -> DynamicTest.dynamicTest(pack.code() + " " + one, () -> check(pack, one, shown))));
    }

    private void check(LanguagePack pack, Cases.Case one, Shown shown) {
        MarkedText wanted = one.text();
        List<EventMention> found =
                reader.read(TestArticles.of(pack.code(), PUBLISHED, wanted.text())).facts().events().stream()
                        .filter(event -> isAsserted(event)
                                && !(isGeneral(event) && wanted.marks().isEmpty()))
                        .toList();
        assertThat(MarkedText.write(wanted.text(), shown.of(found, wanted))).isEqualTo(one.marked());
    }

    /** What is only supposed, or announced for another event's sake, is no line of a timeline. */
    private static boolean isAsserted(EventMention event) {
        return event.how().status() != Status.HYPOTHETICAL
                && !event.what().timeml().equals("REPORTING");
    }

    /** « des touristes visitent la ville »: a present without a date never makes a timeline. */
    private static boolean isGeneral(EventMention event) {
        return event.rule().endsWith(".present");
    }

    private List<Mark> events(List<EventMention> found, MarkedText wanted) {
        boolean withParticipants = wanted.marks().stream().anyMatch(mark -> ROLES.contains(mark.label()));
        List<Mark> marks = new ArrayList<>();
        for (EventMention event : found) {
            String type = event.what().type().isEmpty()
                    ? event.what().concept()
                    : event.what().type();
            String not = event.how().negated() ? " NOT" : "";
            marks.add(new Mark(event.trigger(), type + " " + event.how().status() + not));
            if (withParticipants) {
                event.participants().forEach(part -> marks.add(new Mark(part.span(), part.role())));
            }
        }
        return marks;
    }

    /** The clause, with the date as EDTF, {@code -} when only the tense bounds it. */
    private List<Mark> times(List<EventMention> found, MarkedText wanted) {
        List<Mark> marks = new ArrayList<>();
        for (EventMention event : found) {
            String when = event.when()
                    .filter(link -> link.timex().isPresent())
                    .flatMap(link -> link.range())
                    .map(TimeRange::edtf)
                    .orElse("-");
            marks.add(new Mark(event.clause(), when));
        }
        return marks;
    }

    /** What was found, as marks to compare with a case's. */
    @FunctionalInterface
    private interface Shown {
        List<Mark> of(List<EventMention> found, MarkedText wanted);
    }
}
