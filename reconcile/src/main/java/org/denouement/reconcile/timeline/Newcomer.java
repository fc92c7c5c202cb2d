package org.denouement.reconcile.timeline;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** "Police arrested a caretaker, 61. He was released": the caretaker, and not the mayor of two paragraphs before. */
final class Newcomer {
    private Newcomer() {}

    /**
     * Whether the sentence before a pronoun tells of somebody unnamed, to whom something is done that is only done to
     * people, and not of {@code entity}.
     */
    static boolean isBefore(Reading reading, Participant pronoun, Cast cast, String entity) {
        Optional<Sentence> before = before(reading, pronoun.span());
        return before.isPresent()
                && isSingular(reading, pronoun.head())
                && reading.facts().events().stream()
                        .filter(event -> before.get().span().contains(event.trigger()))
                        .anyMatch(event -> tellsOfNobody(reading, event))
                && !names(reading, before.get(), cast, entity);
    }

    private static Optional<Sentence> before(Reading reading, Span span) {
        List<Sentence> sentences = reading.sentences();
        for (int i = 1; i < sentences.size(); i++) {
            if (sentences.get(i).span().contains(span)) {
                Span both = sentences.get(i - 1).span().cover(sentences.get(i).span());
                boolean beside = reading.article().blocks().stream()
                        .anyMatch(block -> block.span().contains(both));
                return beside ? Optional.of(sentences.get(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean tellsOfNobody(Reading reading, EventMention event) {
        return Kinship.isDoneToPeople(event.what())
                && event.participants().stream()
                        .filter(participant -> participant.role().equals("patient"))
                        .anyMatch(participant -> isUnnamed(reading, participant));
    }

    private static boolean isUnnamed(Reading reading, Participant participant) {
        boolean named = reading.entities().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .map(EntityMention::span)
                .anyMatch(participant.span()::overlaps);
        return !named
                && token(reading, participant.head())
                        .filter(token -> token.upos().equals("NOUN"))
                        .isPresent()
                && isSingular(reading, participant.head());
    }

    private static boolean isSingular(Reading reading, Span word) {
        return token(reading, word)
                .filter(token -> !token.feature("Number").equals("Plur"))
                .isPresent();
    }

    private static Optional<Token> token(Reading reading, Span word) {
        return reading.sentenceAt(word.start()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().equals(word))
                .findFirst();
    }

    private static boolean names(Reading reading, Sentence sentence, Cast cast, String entity) {
        return reading.entities().stream()
                .map(EntityMention::span)
                .filter(sentence.span()::contains)
                .anyMatch(span -> cast.entityOf(reading.article().id(), span)
                        .filter(entity::equals)
                        .isPresent());
    }
}
