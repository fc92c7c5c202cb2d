package org.denouement.read.event;

import java.util.List;
import org.denouement.model.reading.Token;

/**
 * Clauses that a parser hangs on the wrong word of the noun phrase before them: « C'est un marin du port de Valmer qui l'a
 * vu » is about the sailor, not the port, and in "Lea Arden, whose memo began it, was at work" the main clause is the last.
 */
final class Clefts {
    private final Parse parse;
    private final List<Token> tokens;

    private Clefts(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse) {
        Clefts clefts = new Clefts(parse);
        for (int i = 0; i < clefts.tokens.size(); i++) {
            clefts.raise(i);
            clefts.mainAfterPossessive(i);
        }
    }

    /** A relative clause on a complement of the noun that the cleft sets before it belongs to that noun. */
    private void raise(int clause) {
        int noun = tokens.get(clause).head();
        boolean relative = noun >= 0 && noun < clause && tokens.get(clause).is("acl:relcl");
        for (int steps = 0; relative && noun >= 0 && steps < tokens.size(); steps++) {
            if (isSetBefore(noun)) {
                if (tokens.get(clause).head() != noun) {
                    parse.set(clause, noun, "acl:relcl");
                }
                return;
            }
            relative = tokens.get(noun).is("nmod") && tokens.get(noun).head() < noun;
            noun = tokens.get(noun).head();
        }
    }

    /** « C'est un marin », "it was the mayor": a copula and a pronoun that is nobody. */
    private boolean isSetBefore(int noun) {
        int subject = parse.child(noun, "nsubj");
        int copula = parse.child(noun, "cop");
        if (subject < 0 || copula < subject || copula > noun) {
            return false;
        }
        Token pronoun = tokens.get(subject);
        boolean nobody = pronoun.feature("PronType").equals("Dem")
                || pronoun.feature("Gender").equals("Neut");
        return pronoun.upos().equals("PRON") && nobody;
    }

    /** "X, whose memo began it, was at her desk": the verb of « whose » describes, the copula behind the comma tells. */
    private void mainAfterPossessive(int copula) {
        int predicate = tokens.get(copula).head();
        boolean finite = tokens.get(copula).is("cop")
                && tokens.get(copula).feature("VerbForm").equals("Fin")
                && copula > 0
                && tokens.get(copula - 1).form().equals(",");
        int verb = finite ? tokens.get(predicate).head() : Tree.NONE;
        if (verb < 0 || verb > copula || tokens.get(verb).head() >= 0 || parse.has(predicate, "nsubj")) {
            return;
        }
        int noun = firstSubject(verb);
        int own = noun < 0 ? Tree.NONE : ownSubject(verb, noun);
        if (own >= 0) {
            parse.set(predicate, -1, "root");
            parse.set(noun, predicate, "nsubj");
            parse.set(verb, noun, "acl:relcl");
        }
    }

    private int firstSubject(int verb) {
        int subject = parse.child(verb, "nsubj");
        return subject >= 0 && subject < verb && tokens.get(subject).upos().equals("PROPN") ? subject : Tree.NONE;
    }

    /** The verb's second subject, led by a relative possessive. */
    private int ownSubject(int verb, int first) {
        for (int i = first + 1; i < verb; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).is("nsubj")) {
                int owner = parse.child(i, "nmod");
                boolean relative =
                        owner >= 0 && tokens.get(owner).feature("PronType").matches("Rel|Int");
                return relative ? i : Tree.NONE;
            }
        }
        return Tree.NONE;
    }
}
