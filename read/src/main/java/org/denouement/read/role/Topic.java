package org.denouement.read.role;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/** What the sentences before were about: « Le club doit 8 millions. Son président, … » is about the club. */
final class Topic {
    private static final int MOST_SENTENCES_BACK = 3;

    private Topic() {}

    /** The organisation that was the subject last; nothing when somebody was spoken of since. */
    static Optional<EntityMention> before(Reading reading, Span sentence) {
        List<Sentence> sentences = reading.sentences();
        int at = 0;
        while (at < sentences.size() && sentences.get(at).span().start() < sentence.start()) {
            at++;
        }
        for (int i = at - 1; i >= Math.max(0, at - MOST_SENTENCES_BACK); i--) {
            Optional<EntityMention> subject = subject(reading, sentences.get(i));
            if (subject.isPresent()) {
                return subject.filter(Topic::isOrganisation);
            }
        }
        return Optional.empty();
    }

    private static Optional<EntityMention> subject(Reading reading, Sentence sentence) {
        OptionalInt subject = sentence.subject();
        return subject.isEmpty()
                ? Optional.empty()
                : mentionOver(reading, sentence.token(subject.getAsInt()).span());
    }

    private static Optional<EntityMention> mentionOver(Reading reading, Span words) {
        return reading.entities().stream()
                .filter(mention -> mention.span().contains(words))
                .filter(mention -> mention.kind() == EntityKind.PERSON
                        || mention.form() == MentionForm.NAME
                        || mention.antecedent().isPresent())
                .min((one, other) ->
                        Integer.compare(one.span().length(), other.span().length()));
    }

    private static boolean isOrganisation(EntityMention mention) {
        return mention.kind() == EntityKind.ORGANISATION || mention.kind() == EntityKind.GROUP;
    }
}
