package org.denouement.reconcile.speech;

import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** "The minister, WHO said": the noun that a relative clause describes. */
final class Relatives {
    private final Reading reading;

    Relatives(Reading reading) {
        this.reading = reading;
    }

    /** The mention of the entities at the noun. */
    Optional<Span> mention(Span relative) {
        return reading.sentenceAt(relative.start())
                .flatMap(sentence -> noun(sentence, relative))
                .flatMap(noun -> reading.mentionAt(noun.span()))
                .map(mention -> mention.span());
    }

    /** The words of the noun up to its relative clause. */
    Optional<Span> phrase(Span relative) {
        Optional<Sentence> sentence = reading.sentenceAt(relative.start());
        Optional<Token> noun = sentence.flatMap(in -> noun(in, relative));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Span whole = sentence.get().subtree(sentence.get().tokens().indexOf(noun.get()));
        int end = relative.start() - 1;
        while (end > whole.start() && ", ".indexOf(reading.text().charAt(end)) >= 0) {
            end--;
        }
        return end > whole.start() ? Optional.of(Span.of(whole.start(), end + 1)) : Optional.empty();
    }

    private static Optional<Token> noun(Sentence sentence, Span relative) {
        OptionalInt at = sentence.tokenAt(relative.start());
        if (at.isEmpty() || !sentence.token(at.getAsInt()).span().equals(relative)) {
            return Optional.empty();
        }
        int verb = sentence.token(at.getAsInt()).head();
        Token clause = verb < 0 ? sentence.token(at.getAsInt()) : sentence.token(verb);
        boolean describes = clause.deprel().equals("acl:relcl") && clause.head() >= 0;
        return describes ? Optional.of(sentence.token(clause.head())) : Optional.empty();
    }
}
