package org.denouement.reconcile.timeline;

import java.util.List;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** What the grammar of a sentence says of the words that tell an event: relative words, noun phrases, auxiliaries. */
record ToldTokens(List<Token> tokens) {
    /** The most tokens of a noun phrase before its last noun. */
    private static final int PHRASE = 7;

    boolean isRelative(int index) {
        if (index < 0) {
            return false;
        }
        Token token = tokens.get(index);
        String kind = token.feature("PronType");
        boolean asks = kind.equals("Rel") || kind.equals("Int") && index > 0;
        return asks && (token.upos().equals("PRON") || token.upos().equals("ADV"));
    }

    /** « (le Grand Prix de) Valmer, qui part »: where the noun phrase begins whose last noun is at {@code index}. */
    int phrase(int index) {
        Token noun = tokens.get(index);
        boolean complement = noun.is("nmod") && noun.head() >= 0 && noun.head() < index;
        int first = complement ? noun.head() : index;
        while (complement && first > 0 && tokens.get(first - 1).head() == noun.head() && !isLed(first - 1)) {
            first--;
        }
        return complement && index - first <= PHRASE ? first : index;
    }

    private boolean isLed(int index) {
        return tokens.get(index).is("case") || tokens.get(index).is("punct");
    }

    /** The token that begins where {@code span} does, or -1. */
    int at(Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == span.start()) {
                return i;
            }
        }
        return -1;
    }

    /** The verb whose auxiliaries the coordinated verb at {@code index} shares; the verb itself when it has its own. */
    int sharing(int index) {
        int verb = index;
        while (tokens.get(verb).is("conj") && tokens.get(verb).head() >= 0 && !hasAuxiliary(verb)) {
            verb = tokens.get(verb).head();
        }
        return verb;
    }

    private boolean hasAuxiliary(int verb) {
        return tokens.stream()
                .anyMatch(token -> token.head() == verb && token.upos().equals("AUX"));
    }

    /** Where the auxiliaries right before the verb begin. */
    int auxiliaries(int verb) {
        int first = verb;
        while (first > 0
                && tokens.get(first - 1).upos().equals("AUX")
                && tokens.get(first - 1).head() == verb) {
            first--;
        }
        return first;
    }
}
