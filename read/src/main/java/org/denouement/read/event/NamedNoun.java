package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * Gives a noun its name back: in "A man who works for the printer Carrow was arrested" parsers take "Carrow was arrested" for
 * a clause that describes the printer. A clause without a relative word lacks the noun it describes; this one lacks nothing,
 * so "Carrow" names the printer, and the man was arrested. Nor does one verb have two subjects side by side.
 */
final class NamedNoun {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
    private static final Set<String> TOP = Set.of("root", "ccomp", "parataxis");
    private static final int DEEPEST = 8;

    private final Parse parse;
    private final List<Token> tokens;

    private NamedNoun(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse) {
        NamedNoun nouns = new NamedNoun(parse);
        for (int verb = 2; verb < nouns.tokens.size(); verb++) {
            nouns.free(verb);
            nouns.join(verb);
        }
    }

    private void free(int verb) {
        int noun = tokens.get(verb).head();
        int name = parse.child(verb, "nsubj");
        boolean described = tokens.get(verb).is("acl") && noun >= 0 && noun < name && name < verb;
        if (!described || !tokens.get(name).upos().equals("PROPN") || first(name) != noun + 1 || !isWhole(verb)) {
            return;
        }
        int subject = top(noun);
        if (subject < 0) {
            return;
        }
        Token old = tokens.get(subject);
        parse.set(name, noun, "flat");
        String relation = isPassive(verb) ? "nsubj:pass" : "nsubj";
        parse.set(verb, old.head(), old.deprel());
        parse.set(subject, verb, relation);
        parse.move(verb + 1, subject, verb);
    }

    /** "A spokesman for the airline Kalvane denied it": of two subjects without a comma between, the second names a noun. */
    private void join(int name) {
        Token token = tokens.get(name);
        if (!token.is("nsubj") || !token.upos().equals("PROPN") || token.head() < name) {
            return;
        }
        int subject = parse.child(token.head(), "nsubj");
        int noun = first(name) - 1;
        boolean named = subject >= 0
                && subject <= noun
                && NOMINAL.contains(tokens.get(noun).upos())
                && !isName(subject, noun)
                && Sentence.isUnder(tokens, noun, subject);
        if (named) {
            parse.set(name, noun, "flat");
        }
    }

    /** Two names side by side are two. */
    private boolean isName(int subject, int noun) {
        return subject == noun && tokens.get(noun).upos().equals("PROPN");
    }

    /** Nothing is left out of the clause: it has its object, or as a passive needs none and ends in no preposition. */
    private boolean isWhole(int verb) {
        return parse.child(verb, "obj") > verb || isPassive(verb) && !endsOpen(verb);
    }

    private boolean isPassive(int verb) {
        return parse.has(verb, "aux:pass");
    }

    /** "the firm Carrow was dismissed from": a preposition that binds nothing. */
    private boolean endsOpen(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.upos().equals("ADP") && token.head() == verb && !token.is("compound")) {
                return true;
            }
        }
        return false;
    }

    /** The noun, outermost of those that hold this one, that stands where a verb should; -1 when a verb has it already. */
    private int top(int noun) {
        int at = noun;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            boolean top = TOP.contains(tokens.get(at).deprel());
            if (top || tokens.get(at).is("nsubj")) {
                return top && NOMINAL.contains(tokens.get(at).upos()) && !parse.has(at, "cop") ? at : Tree.NONE;
            }
            at = tokens.get(at).head();
        }
        return Tree.NONE;
    }

    private int first(int index) {
        int first = index;
        while (first > 0 && Sentence.isUnder(tokens, first - 1, index)) {
            first--;
        }
        return first;
    }
}
