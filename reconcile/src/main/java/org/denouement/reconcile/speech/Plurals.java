package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.article.Block;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** Whom « elles » and "they" beside a cue mean: the group that is the subject of the sentence before the quotation. */
final class Plurals {
    private final Reading reading;

    Plurals(Reading reading) {
        this.reading = reading;
    }

    Optional<Span> of(Token pronoun, Quotation quotation) {
        if (!pronoun.feature("Number").equals("Plur")) {
            return Optional.empty();
        }
        int start = quotation.content().get(0).start();
        Optional<Span> paragraph = reading.article().blocks().stream()
                .map(Block::span)
                .filter(span -> span.contains(pronoun.span()))
                .findFirst();
        return reading.sentences().stream()
                .filter(sentence ->
                        paragraph.filter(span -> span.contains(sentence.span())).isPresent())
                .filter(sentence -> sentence.span().end() <= start)
                .reduce((a, b) -> b)
                .flatMap(sentence -> group(sentence, pronoun));
    }

    private Optional<Span> group(Sentence sentence, Token pronoun) {
        OptionalInt subject = sentence.root().isPresent()
                ? sentence.dependent(sentence.root().getAsInt(), "nsubj")
                : OptionalInt.empty();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Token noun = sentence.token(subject.getAsInt());
        String gender = noun.feature("Gender");
        boolean agrees =
                gender.isEmpty() || pronoun.feature("Gender").isEmpty() || gender.equals(pronoun.feature("Gender"));
        boolean plural = noun.upos().equals("NOUN") && noun.feature("Number").equals("Plur");
        return plural && agrees && isGroup(noun) ? Optional.of(sentence.subtree(subject.getAsInt())) : Optional.empty();
    }

    private boolean isGroup(Token noun) {
        List<EntityMention> mentions = reading.entities();
        return mentions.stream()
                .anyMatch(mention ->
                        mention.kind() == EntityKind.GROUP && mention.span().overlaps(noun.span()));
    }
}
