package org.denouement.reconcile.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.QuestionMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Evidence;
import org.denouement.model.text.Reason;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.Sources;

/**
 * Finds answers in later articles: of "will he come back?" the event itself, told as a fact of the same people. A
 * question without an event of its own, or asked on the day of the last article, stays open.
 */
final class Answers {
    private static final Set<String> BY_FACT = Set.of("whether", "when");

    private final Sources sources;
    private final List<Reading> readings;
    private final Cast cast;

    Answers(Sources sources, List<Reading> readings, Cast cast) {
        this.sources = sources;
        this.readings = readings;
        this.cast = cast;
    }

    Optional<Evidence> to(Reading asking, QuestionMention question) {
        Optional<LocalDate> day = sources.dayOf(asking.article().id());
        if (day.isEmpty() || !BY_FACT.contains(question.kind())) {
            return Optional.empty();
        }
        return asking.facts().events().stream()
                .filter(event -> question.span().contains(event.trigger()))
                .flatMap(event -> later(day.get()).stream().flatMap(reading -> answer(asking, event, reading).stream()))
                .findFirst();
    }

    private List<Reading> later(LocalDate day) {
        return readings.stream()
                .filter(reading -> sources.dayOf(reading.article().id())
                        .filter(other -> other.isAfter(day))
                        .isPresent())
                .toList();
    }

    private Optional<Evidence> answer(Reading asking, EventMention asked, Reading later) {
        Set<String> people = people(asking, asked);
        return later.facts().events().stream()
                .filter(event -> event.what().concept().equals(asked.what().concept()))
                .filter(event ->
                        event.how().status() == Status.HAPPENED || event.how().status() == Status.DENIED)
                .filter(event -> !people.isEmpty() && people(later, event).containsAll(people))
                .findFirst()
                .map(event -> sources.evidence(
                        later.article().id(), event.clause(), "questions.answer", Reason.of("questions.answer.fact")));
    }

    private Set<String> people(Reading reading, EventMention event) {
        Set<String> people = new TreeSet<>();
        event.participants().stream()
                .filter(participant ->
                        participant.role().equals("agent") || participant.role().equals("patient"))
                .map(participant -> cast.entityOf(reading.article().id(), participant.head()))
                .flatMap(Optional::stream)
                .forEach(people::add);
        return people;
    }
}
