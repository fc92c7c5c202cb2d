package org.denouement.read.entity;

import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/**
 * A description in a sentence: « plus de 700 employés d’OrvanAI ». {@code noun} is the noun as the lists have it, {@code
 * owner} the name that it belongs to.
 */
record Description(
        int index, Sentence sentence, WordClass what, int from, int head, int to, String noun, Optional<Named> owner) {
    Span span() {
        return sentence.token(from).span().cover(sentence.token(to - 1).span());
    }

    Description until(int end) {
        return new Description(index, sentence, what, from, head, end, noun, owner);
    }

    /** The first token of the noun and all after it. */
    Span nounOn() {
        return sentence.token(head).span().cover(sentence.token(to - 1).span());
    }

    boolean hasDeterminer(Lexicon lexicon, WordClass determiner) {
        return from < head && lexicon.is(sentence.token(from).form(), determiner);
    }

    boolean isContracted(Lexicon lexicon) {
        return from == head && from > 0 && lexicon.is(sentence.token(from - 1).form(), WordClass.CONTRACTED);
    }

    boolean isDefinite(Lexicon lexicon) {
        return hasDeterminer(lexicon, WordClass.DEFINITE) || isContracted(lexicon);
    }
}
