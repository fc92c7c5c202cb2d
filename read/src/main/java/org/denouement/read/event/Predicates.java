package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Token;

/**
 * Hangs on a predicate what belongs to it and was hung beyond it: what a passive says of its subject (« ont été retrouvés
 * morts »), the day right behind it, and the whole of which the subject is a part ("two of the four were found").
 */
final class Predicates {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM");
    private static final Set<String> APART = Set.of("advcl", "acl", "dep", "parataxis");
    private static final Set<String> OF_VERB = Set.of("aux", "advmod", "expl");

    private final Parse parse;
    private final List<Token> tokens;

    private Predicates(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse) {
        Predicates predicates = new Predicates(parse);
        for (int i = 1; i < predicates.tokens.size(); i++) {
            predicates.keepPredicate(i);
            predicates.keepBareNoun(i);
            predicates.freePartitive(i);
        }
    }

    /** « ont été retrouvés morts sous l'avalanche, a annoncé le parquet »: the predicate is not of the verb that follows. */
    private void keepPredicate(int word) {
        Token token = tokens.get(word);
        boolean beyond =
                token.head() > word && !parse.has(word, "aux") && APART.stream().anyMatch(token::is);
        boolean predicate =
                token.upos().equals("ADJ") || token.feature("VerbForm").equals("Part");
        if (beyond && predicate && parse.has(word - 1, "aux:pass")) {
            parse.set(word, word - 1, "xcomp");
        }
    }

    /** « morts mardi sous l'avalanche »: no noun without a preposition hangs on one that has its own further on. */
    private void keepBareNoun(int noun) {
        Token token = tokens.get(noun);
        int next = noun + 1;
        boolean beyond = token.upos().equals("NOUN")
                && token.is("nmod")
                && token.head() > next
                && tokens.get(next).is("case")
                && tokens.get(next).head() == token.head()
                && !parse.has(noun, "case");
        if (!beyond) {
            return;
        }
        int before = noun - 1;
        int verb = tokens.get(before).is("xcomp") ? tokens.get(before).head() : before;
        if (verb >= 0 && tokens.get(verb).upos().equals("VERB")) {
            parse.set(noun, verb, "obl:mod");
        }
    }

    /** "Two of the four were found alive": no verb hangs on a noun by a preposition; the noun before the verb does. */
    private void freePartitive(int verb) {
        Token token = tokens.get(verb);
        int part = token.head();
        int whole = verb - 1;
        while (whole > 0 && isOfVerb(whole, verb)) {
            whole--;
        }
        boolean hung = token.upos().equals("VERB") && token.is("nmod") && part >= 0 && part + 1 < whole;
        boolean partitive = hung
                && whole < verb - 1
                && NOMINAL.contains(tokens.get(part).upos())
                && NOMINAL.contains(tokens.get(whole).upos())
                && tokens.get(part + 1).is("case")
                && tokens.get(part + 1).head() == verb;
        if (!partitive) {
            return;
        }
        for (int i = part + 1; i < whole; i++) {
            if (tokens.get(i).head() == verb) {
                parse.set(i, whole, i == part + 1 ? "case" : "det");
            }
        }
        parse.set(whole, part, "nmod");
        parse.set(verb, tokens.get(part).head(), tokens.get(part).deprel());
        parse.set(part, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    private boolean isOfVerb(int index, int verb) {
        return tokens.get(index).head() == verb && OF_VERB.stream().anyMatch(tokens.get(index)::is);
    }
}
