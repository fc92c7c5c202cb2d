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
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.Sources;

/**
 * Finds answers in later articles: of "will he come back?" the event itself, told as a fact of the same people. A
 * question asked on the day of the last article stays open; see {@link Answering} for answers by the words.
 */
final class Answers {
    private static final Set<String> BY_FACT = Set.of("whether", "when");

    private final Sources sources;
    private final LaterArticles articles;
    private final LaterFacts facts;
    private final Cast cast;

    Answers(Sources sources, List<Reading> readings, Cast cast) {
        this.sources = sources;
        this.articles = new LaterArticles(sources, readings);
        this.facts = new LaterFacts(cast, sources, readings);
        this.cast = cast;
    }

    Optional<Evidence> to(Reading asking, QuestionMention question) {
        if (question.answer().isPresent()) {
            return Optional.of(evidence(asking, question.answer().get(), "once"));
        }
        Optional<LocalDate> day = sources.dayOf(asking.article().id());
        if (day.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> later = articles.after(day.get());
        Optional<Evidence> fact =
                BY_FACT.contains(question.kind()) ? byFact(asking, question, later) : Optional.empty();
        Optional<Evidence> told = fact.or(() -> facts.to(asking, question, later));
        if (told.isPresent()) {
            return told;
        }
        Answering answering = new Answering(cast, asking, question);
        String how = question.rule().endsWith(".fate") ? "headline" : "words";
        return answering.among(articles, day.get()).stream()
                .flatMap(reading -> answering.in(reading).stream().map(span -> evidence(reading, span, how)))
                .findFirst();
    }

    private Evidence evidence(Reading reading, Span words, String how) {
        return sources.evidence(
                reading.article().id(), words, "questions.answer", Reason.of("questions.answer." + how));
    }

    private Optional<Evidence> byFact(Reading asking, QuestionMention question, List<Reading> later) {
        return asking.facts().events().stream()
                .filter(event -> question.span().contains(event.trigger()))
                .flatMap(event -> later.stream().flatMap(reading -> answer(asking, event, reading).stream()))
                .findFirst();
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
