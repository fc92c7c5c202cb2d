package org.denouement.read.time;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * The tense of the verb that governs a time, from the dependency tree: up from the time to the first verb, an
 * infinitive or gerund leading on to the verb above it.
 */
final class VerbTenses {
    private static final int HIGHEST = 8;

    private final List<Sentence> sentences;
    private final Lexicon lexicon;

    VerbTenses(List<Sentence> sentences, Lexicon lexicon) {
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /** Of the verbs that stand within {@code bounds}. */
    Optional<Direction> at(int offset, Span bounds) {
        Optional<Sentence> sentence = sentenceAt(offset);
        if (sentence.isEmpty() || sentence.get().tokenAt(offset).isEmpty()) {
            return Optional.empty();
        }
        int at = sentence.get().tokenAt(offset).getAsInt();
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            Optional<Direction> tense =
                    bounds.contains(sentence.get().token(at).span().start())
                            ? of(sentence.get(), at)
                            : Optional.empty();
            if (tense.isPresent()) {
                return tense;
            }
            at = sentence.get().token(at).head();
        }
        return Optional.empty();
    }

    /** The tense of the verb that the time hangs on itself. */
    Optional<Direction> governing(Span time) {
        Optional<Sentence> sentence = sentenceAt(time.start());
        if (sentence.isEmpty() || sentence.get().tokenAt(time.start()).isEmpty()) {
            return Optional.empty();
        }
        int head = sentence.get().tokenAt(time.start()).getAsInt();
        for (int steps = 0; steps < HIGHEST && head >= 0; steps++) {
            if (!time.contains(sentence.get().token(head).span().start())) {
                return of(sentence.get(), head);
            }
            head = sentence.get().token(head).head();
        }
        return Optional.empty();
    }

    private Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().contains(offset)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    private Optional<Direction> of(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean auxiliary = false;
        boolean past = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token other = sentence.token(i);
            if (other.head() == verb && (other.is("aux") || other.is("cop"))) {
                if (isFuture(other)) {
                    return Optional.of(Direction.FUTURE);
                }
                auxiliary = true;
                past |= other.feature("Tense").equals("Past")
                        || other.feature("Tense").equals("Imp");
                past |= !other.is("cop") && token.feature("VerbForm").equals("Part") && isPerfect(other, token);
            }
        }
        if (past) {
            return Optional.of(Direction.PAST);
        }
        if (!token.upos().equals("VERB") && !token.upos().equals("AUX")) {
            return Optional.empty();
        }
        return ofForm(token, auxiliary);
    }

    private boolean isFuture(Token token) {
        return token.feature("Tense").equals("Fut")
                || lexicon.valueOf(
                                "auxiliary",
                                token.lemma().isEmpty()
                                        ? token.form()
                                        : token.form().toLowerCase(java.util.Locale.ROOT))
                        .equals("future");
    }

    /** "has left", "a quitté", "est parti": the present of an auxiliary with a past participle. */
    private static boolean isPerfect(Token auxiliary, Token verb) {
        return verb.feature("Tense").equals("Past") || auxiliary.is("aux:tense");
    }

    private static Optional<Direction> ofForm(Token token, boolean auxiliary) {
        String tense = token.feature("Tense");
        String form = token.feature("VerbForm");
        if (tense.equals("Fut")) {
            return Optional.of(Direction.FUTURE);
        }
        if (form.equals("Inf") || form.equals("Ger")) {
            return Optional.empty();
        }
        if (tense.equals("Past") || tense.equals("Imp")) {
            return Optional.of(Direction.PAST);
        }
        return tense.equals("Pres") && !auxiliary && form.equals("Fin")
                ? Optional.of(Direction.NEAREST)
                : Optional.empty();
    }
}
