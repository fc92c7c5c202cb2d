package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * Gives a sentence back the verb that parsers overlook where another stands before it: "X, who said that she would stay,
 * won", "a train carrying 80 people left the rails", "300 people marched; the union had claimed 1,000".
 */
final class Sides {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
    /** No relations of a verb to the verb whose clause it is. */
    private static final Set<String> LOOSE = Set.of("obl", "conj", "advcl", "dep", "parataxis");

    private final Parse parse;
    private final List<Token> tokens;

    private Sides(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse) {
        Sides sides = new Sides(parse);
        for (int i = 1; i < sides.tokens.size(); i++) {
            sides.afterRelative(i);
            sides.afterGerund(i);
            sides.beforeSemicolon(i);
        }
    }

    /** "X, who said in May that he would not stand, won": the first comma opens the insertion, and the verb behind the last tells. */
    private void afterRelative(int pronoun) {
        int clause = tokens.get(pronoun).head();
        boolean opens = pronoun > 1
                && isComma(pronoun - 1)
                && tokens.get(pronoun).is("nsubj")
                && tokens.get(pronoun).feature("PronType").equals("Rel")
                && clause > pronoun;
        int noun = opens ? top(pronoun - 2, pronoun) : Tree.NONE;
        boolean leading = noun >= 0
                && (tokens.get(clause).head() < 0 && tokens.get(noun).head() == clause
                        || tokens.get(noun).head() < 0 && tokens.get(clause).head() == noun);
        int verb = leading ? verbBehindComma(clause) : Tree.NONE;
        if (verb < 0) {
            return;
        }
        parse.set(verb, -1, "root");
        parse.set(clause, noun, "acl:relcl");
        parse.set(noun, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        for (int i = 0; i < tokens.size(); i++) {
            boolean beyond = (i > verb || i < noun) && tokens.get(i).head() == clause;
            boolean last = i > verb && tokens.get(i).head() == noun;
            if (i != noun && (beyond || last)) {
                parse.set(i, verb, tokens.get(i).deprel());
            }
        }
        finite(verb);
    }

    /** The last verb right behind a comma that has neither subject nor conjunction, when no other comma follows it. */
    private int verbBehindComma(int clause) {
        int found = Tree.NONE;
        for (int i = clause + 2; i < tokens.size(); i++) {
            boolean bare = isComma(first(i) - 1) && isTelling(i) && isFree(i) && !parse.has(i, "mark");
            boolean under = tokens.get(i).head() >= clause && !tokens.get(i).is("acl");
            found = bare && under ? i : found;
        }
        return found;
    }

    /** "a train carrying 80 people left the rails": the gerund describes, the finite verb behind it tells. */
    private void afterGerund(int gerund) {
        Token token = tokens.get(gerund);
        boolean bare = token.upos().equals("VERB") && token.feature("VerbForm").equals("Ger");
        int noun = bare && !parse.has(gerund, "aux") ? parse.child(gerund, "nsubj") : Tree.NONE;
        if (noun < 0 || noun > gerund || !isNominal(noun)) {
            return;
        }
        returnObject(gerund);
        if (parse.child(gerund, "obj") < gerund) {
            return;
        }
        for (int verb = gerund + 1; verb < tokens.size() && !isComma(verb); verb++) {
            int head = tokens.get(verb).head();
            boolean beside = head == gerund || head >= 0 && Sentence.isUnder(tokens, gerund, head);
            if (beside && isTelling(verb) && isFree(verb) && !parse.has(verb, "mark")) {
                parse.set(verb, token.head(), token.deprel());
                parse.set(noun, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
                parse.set(gerund, noun, "acl");
                before(noun, gerund, verb);
                finite(verb);
                return;
            }
        }
    }

    /** "carrying 80 people left": they are carried, and do not leave. */
    private void returnObject(int gerund) {
        for (int verb = gerund + 2; verb < tokens.size() && !isComma(verb - 1); verb++) {
            boolean under = tokens.get(verb).head() == gerund && LOOSE.stream().anyMatch(tokens.get(verb)::is);
            int object = under && isTelling(verb) && !parse.has(verb, "mark") ? parse.child(verb, "nsubj") : Tree.NONE;
            if (object > gerund && object < verb && !parse.has(gerund, "obj")) {
                parse.set(object, gerund, "obj");
                return;
            }
        }
    }

    /** What leads into the clause leads to its verb. */
    private void before(int noun, int gerund, int verb) {
        for (int i = 0; i < noun; i++) {
            if (tokens.get(i).head() == gerund) {
                parse.set(i, verb, tokens.get(i).deprel());
            }
        }
    }

    /** "300 people marched; the union had claimed 1,000": no noun before a semicolon is the subject of the verb behind it. */
    private void beforeSemicolon(int mark) {
        if (!tokens.get(mark).form().equals(";")) {
            return;
        }
        for (int noun = 0; noun < mark; noun++) {
            int main = tokens.get(noun).head();
            boolean across = main > mark && tokens.get(noun).is("nsubj") && isNominal(noun);
            int verb = across ? participleOf(noun, mark) : Tree.NONE;
            if (verb >= 0 && parse.child(main, "nsubj") >= 0) {
                parse.set(verb, main, "parataxis");
                parse.set(noun, verb, "nsubj");
                for (int i = 0; i < mark; i++) {
                    if (i != verb && tokens.get(i).head() == main) {
                        parse.set(i, verb, tokens.get(i).deprel());
                    }
                }
                finite(verb);
                return;
            }
        }
    }

    private int participleOf(int noun, int mark) {
        for (int i = noun + 1; i < mark; i++) {
            if (tokens.get(i).head() == noun && tokens.get(i).is("acl") && isTelling(i)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    /** A finite verb, one with an auxiliary, or one whose past looks like its participle. */
    private boolean isTelling(int index) {
        Token token = tokens.get(index);
        boolean past = token.feature("VerbForm").equals("Part")
                && token.feature("Tense").equals("Past")
                && token.feature("Gender").isEmpty();
        return token.upos().equals("VERB")
                && (token.feature("VerbForm").equals("Fin") || past || parse.has(index, "aux"));
    }

    private boolean isFree(int verb) {
        return !parse.has(verb, "nsubj") && !parse.has(verb, "cc");
    }

    /** The first word of the verb with the auxiliaries right before it. */
    private int first(int verb) {
        int first = verb;
        while (first > 1
                && tokens.get(first - 1).head() == verb
                && tokens.get(first - 1).is("aux")) {
            first--;
        }
        return Math.max(first, 1);
    }

    private void finite(int verb) {
        Token old = tokens.get(verb);
        if (old.feature("VerbForm").equals("Part") && !parse.has(verb, "aux")) {
            String feats = old.feats().replace("VerbForm=Part", "VerbForm=Fin");
            parse.put(
                    verb, new Token(old.span(), old.form(), old.lemma(), old.upos(), feats, old.head(), old.deprel()));
        }
    }

    /** The head of the name or noun phrase that ends at {@code last}. */
    private int top(int last, int before) {
        int top = last;
        for (int steps = 0; steps < before && isNominal(top); steps++) {
            int head = tokens.get(top).head();
            if (head < 0 || head >= top || !isNominal(head)) {
                return top;
            }
            top = head;
        }
        return Tree.NONE;
    }

    private boolean isNominal(int index) {
        return NOMINAL.contains(tokens.get(index).upos());
    }

    private boolean isComma(int index) {
        return tokens.get(index).form().equals(",");
    }
}
