package org.denouement.reconcile.doubt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.QuestionMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Evidence;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.Sources;

/**
 * Answers that later events give whatever the language or the words: of "Will he resign?" his resignation, of "Who will
 * run the club?" whoever is appointed there.
 */
final class LaterFacts {
    private static final Set<String> TAKES_POST = Set.of("appoint", "take-office", "elect");

    private final Cast cast;
    private final Posts posts;
    private final Sources sources;
    private final List<Reading> readings;

    /** By language and verb, the concepts that the coverage tells with it. */
    private final Map<String, Map<String, Set<String>>> told = new TreeMap<>();

    LaterFacts(Cast cast, Sources sources, List<Reading> readings) {
        this.cast = cast;
        this.posts = new Posts(cast, readings);
        this.sources = sources;
        this.readings = readings;
        for (Reading reading : readings) {
            Map<String, Set<String>> verbs =
                    told.computeIfAbsent(reading.article().language(), any -> new TreeMap<>());
            for (EventMention event : reading.facts().events()) {
                reading.tokens(event.trigger())
                        .forEach(token -> verbs.computeIfAbsent(token.lemma(), any -> new TreeSet<>())
                                .add(event.what().concept()));
            }
        }
    }

    Optional<Evidence> to(Reading asking, QuestionMention question, List<Reading> later) {
        if (question.rule().endsWith(".post")) {
            return appointed(asking, question, later).or(() -> leads(asking, question, later));
        }
        return question.kind().equals("whether")
                ? done(asking, question, later).or(() -> claimed(asking, question, later))
                : Optional.empty();
    }

    /** What was asked of somebody, told later as a fact of the same person. */
    private Optional<Evidence> done(Reading asking, QuestionMention question, List<Reading> later) {
        Set<String> concepts = concepts(asking, question);
        Set<String> people = people(asking, question.span(), true);
        Set<String> asked = people.isEmpty() ? lastNamed(asking, question.span()) : people;
        if (concepts.isEmpty() || asked.size() != 1) {
            return Optional.empty();
        }
        for (Reading reading : later) {
            for (EventMention event : reading.facts().events()) {
                if (concepts.contains(event.what().concept())
                        && isFact(event)
                        && (doers(reading, event).containsAll(asked) || isInHeadline(reading, event, asked))) {
                    return Optional.of(evidence(reading, event));
                }
            }
        }
        return Optional.empty();
    }

    /** « CHN : Odile Marol nommée, le commandant Vasseur RÉINTÉGRÉ »: whoever is named last before the word. */
    private boolean isInHeadline(Reading reading, EventMention event, Set<String> asked) {
        return reading.article().blocks().stream()
                .filter(block ->
                        block.kind() == BlockKind.HEADLINE && block.span().contains(event.trigger()))
                .anyMatch(block -> reading.entities().stream()
                        .filter(mention -> mention.kind() == EntityKind.PERSON
                                && block.span().contains(mention.span()))
                        .filter(mention ->
                                mention.span().end() <= event.trigger().start())
                        .reduce((first, second) -> second)
                        .flatMap(mention -> cast.entityOf(reading.article().id(), mention.span()))
                        .filter(asked::contains)
                        .isPresent());
    }

    /** Of "Had the airline been warned?": what its own people, or the article itself, say later. */
    private Optional<Evidence> claimed(Reading asking, QuestionMention question, List<Reading> later) {
        Optional<ClaimMention> asked = asking.facts().claims().stream()
                .filter(claim ->
                        claim.rule().equals("claims.asked") && claim.span().contains(question.span()))
                .findFirst();
        Optional<String> whom = asked.flatMap(claim -> party(asking, claim.whom()));
        if (asked.isEmpty() || whom.isEmpty()) {
            return Optional.empty();
        }
        for (Reading reading : later) {
            for (ClaimMention claim : reading.facts().claims()) {
                boolean same = claim.rule().startsWith("claims.strong")
                        && claim.concept().equals(asked.get().concept())
                        && !claim.denied();
                if (same && isOf(party(reading, claim.whom()), whom.get()) && isOwn(reading, claim, whom.get())) {
                    return Optional.of(sources.evidence(
                            reading.article().id(),
                            claim.span(),
                            "questions.answer",
                            Reason.of("questions.answer.fact")));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOwn(Reading reading, ClaimMention claim, String whom) {
        return claim.voice().isEmpty() || isOf(party(reading, claim.voice()), whom);
    }

    private boolean isOf(Optional<String> party, String whom) {
        return party.filter(one -> one.equals(whom) || posts.areLinked(one, whom))
                .isPresent();
    }

    private Optional<String> party(Reading reading, Optional<Span> span) {
        String article = reading.article().id();
        return span.flatMap(words -> cast.entityOf(article, words)
                .or(() -> reading.mentionAt(words).flatMap(mention -> cast.entityOf(article, mention.span()))));
    }

    /** Somebody who is told later to lead the organisation, and of whom no post was known before. */
    private Optional<Evidence> leads(Reading asking, QuestionMention question, List<Reading> later) {
        Set<String> places = organisations(asking, question.span());
        Set<String> after =
                later.stream().map(reading -> reading.article().id()).collect(Collectors.toSet());
        Set<String> known = posts.holders(readings.stream()
                .filter(reading -> !after.contains(reading.article().id()))
                .toList());
        return later.stream()
                .flatMap(reading -> posts.newLeader(reading, places, known).stream()
                        .map(span -> sources.evidence(
                                reading.article().id(), span, "questions.answer", Reason.of("questions.answer.fact"))))
                .findFirst();
    }

    /** The concepts that the coverage tells with the question's verb; none when it tells several. */
    private Set<String> concepts(Reading asking, QuestionMention question) {
        Map<String, Set<String>> verbs = told.getOrDefault(asking.article().language(), Map.of());
        Set<String> concepts = new TreeSet<>();
        asking.tokens(question.span()).stream()
                .filter(token -> token.upos().equals("VERB"))
                .map(token -> verbs.getOrDefault(token.lemma(), Set.of()))
                .filter(one -> one.size() == 1)
                .forEach(concepts::addAll);
        return concepts.size() == 1 ? concepts : Set.of();
    }

    /** Somebody appointed in the organisation that the question names, or in the one that its article speaks of. */
    private Optional<Evidence> appointed(Reading asking, QuestionMention question, List<Reading> later) {
        Set<String> places = organisations(asking, question.span());
        for (Reading reading : later) {
            for (EventMention event : reading.facts().events()) {
                if (TAKES_POST.contains(event.what().concept())
                        && isFact(event)
                        && !places.isEmpty()
                        && isThere(reading, event, places)
                        && !people(reading, event.clause(), false).isEmpty()) {
                    return Optional.of(evidence(reading, event));
                }
            }
        }
        return Optional.empty();
    }

    /** In the words of the event, or in the sentence before it. */
    private boolean isThere(Reading reading, EventMention event, Set<String> places) {
        Span around = event.clause();
        Span sentence =
                reading.sentenceAt(event.trigger().start()).map(Sentence::span).orElse(around);
        Span whole = reading.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.end() <= sentence.start())
                .reduce((first, second) -> second)
                .filter(span -> isSameBlock(reading, span, sentence))
                .map(sentence::cover)
                .orElse(sentence);
        return organisations(reading, whole).stream().anyMatch(places::contains);
    }

    private static boolean isSameBlock(Reading reading, Span one, Span other) {
        return reading.article().blocks().stream()
                .map(Block::span)
                .anyMatch(block -> block.contains(one) && block.contains(other));
    }

    private static boolean isFact(EventMention event) {
        return event.how().status() == Status.HAPPENED;
    }

    private Evidence evidence(Reading reading, EventMention event) {
        return sources.evidence(
                reading.article().id(), event.clause(), "questions.answer", Reason.of("questions.answer.fact"));
    }

    private Set<String> doers(Reading reading, EventMention event) {
        Set<String> people = new TreeSet<>();
        event.participants().stream()
                .filter(participant ->
                        participant.role().equals("agent") || participant.role().equals("patient"))
                .flatMap(participant -> cast.entityOf(reading.article().id(), participant.head()).stream())
                .forEach(people::add);
        return people;
    }

    private Set<String> people(Reading reading, Span span, boolean pronouns) {
        Set<String> people = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            boolean named = mention.form() == MentionForm.NAME || pronouns;
            if (mention.kind() == EntityKind.PERSON && named && span.contains(mention.span())) {
                cast.entityOf(reading.article().id(), mention.span()).ifPresent(people::add);
            }
        }
        return people;
    }

    /** Of "Will he resign?": the one person named in the paragraph before. */
    private Set<String> lastNamed(Reading reading, Span question) {
        Set<String> people = new TreeSet<>();
        reading.article().blocks().stream()
                .map(Block::span)
                .filter(block -> block.contains(question) && block.start() < question.start())
                .forEach(block -> people.addAll(people(reading, Span.of(block.start(), question.start()), false)));
        return people;
    }

    private Set<String> organisations(Reading reading, Span span) {
        Set<String> found = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.kind() == EntityKind.ORGANISATION && span.overlaps(mention.span())) {
                cast.entityOf(reading.article().id(), mention.span()).ifPresent(found::add);
            }
        }
        return found;
    }
}
