package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * Undoes what no grammar allows and parsers yet write: a finite verb right before the auxiliary of another (« Azure a
 * déployé »: a name that looks like a verb), and a noun beside a verb that carries a whole clause (« et en moins d'une
 * semaine il est revenu »).
 */
final class Slips {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

    private final Parse parse;
    private final List<Token> tokens;

    private Slips(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse) {
        Slips slips = new Slips(parse);
        for (int i = 0; i < slips.tokens.size(); i++) {
            slips.nameBeforeAuxiliary(i);
            slips.clauseOfNoun(i);
            slips.relativeOfNothing(i);
            slips.mainAfterRelative(i);
            slips.mainAfterParticiple(i);
        }
        for (int i = 0; i < slips.tokens.size(); i++) {
            slips.subjectInsideInsertion(i);
            slips.reducedRelative(i);
        }
    }

    /** « Azure a déployé »: a capitalised « verb » before auxiliary and participle is the participle's subject. */
    private void nameBeforeAuxiliary(int index) {
        int auxiliary = index + 1;
        if (!isCapitalisedVerb(index)
                || auxiliary >= tokens.size()
                || !tokens.get(auxiliary).upos().equals("AUX")
                || !isFinite(auxiliary)) {
            return;
        }
        int verb = tokens.get(auxiliary).head();
        boolean predicate = verb > auxiliary
                && verb < tokens.size()
                && tokens.get(verb).upos().equals("VERB")
                && !parse.has(verb, "nsubj");
        if (!predicate) {
            return;
        }
        if (Sentence.isUnder(tokens, verb, index)) {
            parse.set(verb, tokens.get(index).head(), tokens.get(index).deprel());
        }
        Token old = tokens.get(index);
        parse.put(index, new Token(old.span(), old.form(), old.form(), "PROPN", "", verb, "nsubj"));
        parse.move(0, index, verb);
    }

    private boolean isCapitalisedVerb(int index) {
        Token token = tokens.get(index);
        return token.upos().equals("VERB")
                && isFinite(index)
                && Character.isUpperCase(token.form().codePointAt(0));
    }

    private boolean isFinite(int index) {
        return tokens.get(index).feature("VerbForm").equals("Fin");
    }

    /** A noun beside a verb whose « relative » clause has no relative word: the clause stands beside the verb. */
    private void clauseOfNoun(int clause) {
        int noun = tokens.get(clause).head();
        boolean described = noun >= 0 && noun < clause && tokens.get(clause).is("acl:relcl");
        if (!described || !isBesideVerb(noun) || isRelative(clause) || !isPersonal(parse.child(clause, "nsubj"))) {
            return;
        }
        parse.set(clause, tokens.get(noun).head(), "conj");
        parse.set(noun, clause, "obl");
        for (int i = 0; i < noun; i++) {
            boolean leads = tokens.get(i).is("cc") || tokens.get(i).is("punct");
            if (tokens.get(i).head() == noun && leads) {
                parse.set(i, clause, tokens.get(i).deprel());
            }
        }
    }

    /** "…sat X, who had been declared": a clause with a relative word describes the noun before that word. */
    private void relativeOfNothing(int clause) {
        Token token = tokens.get(clause);
        int pronoun = parse.child(clause, "nsubj");
        boolean stray = token.is("advcl") || token.is("ccomp") || token.is("parataxis");
        if (!stray
                || pronoun < 2
                || pronoun > clause
                || !tokens.get(pronoun).feature("PronType").equals("Rel")) {
            return;
        }
        int last = isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        int noun = top(last);
        if (isNominal(noun) && !Sentence.isUnder(tokens, noun, clause)) {
            parse.set(clause, noun, "acl:relcl");
        }
    }

    /** "X, who lost by a length, posted": what follows the closing comma without a conjunction is the main clause. */
    private void mainAfterRelative(int verb) {
        int relative = tokens.get(verb).head();
        boolean beside = relative >= 0
                && relative < verb
                && tokens.get(verb).is("conj")
                && tokens.get(relative).is("acl:relcl")
                && verb > 0
                && isComma(verb - 1);
        if (!beside || !tokens.get(verb).upos().equals("VERB") || parse.has(verb, "cc") || parse.has(verb, "nsubj")) {
            return;
        }
        int noun = tokens.get(relative).head();
        int next = after(noun);
        if (noun < 0 || tokens.get(noun).head() >= 0 || next >= relative || !isComma(next)) {
            return;
        }
        Token old = tokens.get(verb);
        String feats = old.feats().replace("VerbForm=Part", "VerbForm=Fin");
        parse.put(verb, new Token(old.span(), old.form(), old.lemma(), old.upos(), feats, -1, "root"));
        parse.set(noun, verb, "nsubj");
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (tokens.get(i).head() == noun) {
                parse.set(i, verb, "parataxis");
            }
        }
    }

    /** « X, suspendu mardi, a été réintégré »: the bare participle describes, what follows its comma tells. */
    private void mainAfterParticiple(int verb) {
        int participle = tokens.get(verb).head();
        int noun = participle >= 0 && participle < verb ? parse.child(participle, "nsubj") : Tree.NONE;
        boolean beside = noun >= 0
                && noun < participle
                && isBareRoot(participle)
                && isComma(participle - 1)
                && (tokens.get(verb).is("parataxis") || tokens.get(verb).is("conj"))
                && !parse.has(verb, "cc")
                && !parse.has(verb, "nsubj");
        int first = beside ? group(verb) : Tree.NONE;
        if (first < 1 || !isComma(first - 1) || !isFinite(first) && !isFinite(verb)) {
            return;
        }
        parse.set(verb, -1, "root");
        parse.set(noun, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        parse.set(participle, noun, "acl");
    }

    /** "X, who has led it since Y was dismissed": without a comma after the insertion, Y is the subject, not X. */
    private void subjectInsideInsertion(int verb) {
        int subject = parse.child(verb, "nsubj");
        int noun = subject < 0 ? Tree.NONE : top(group(verb) - 1);
        boolean inside = noun > subject && isNominal(noun) && parse.has(noun, "case") && noun < verb;
        if (!inside || commas(subject, noun) != 1 || !isComma(after(subject))) {
            return;
        }
        int outer = tokens.get(noun).head();
        int described = outer < 0 ? Tree.NONE : tokens.get(outer).head();
        if (described != subject || !tokens.get(outer).is("acl:relcl")) {
            return;
        }
        int main = tokens.get(verb).head();
        parse.set(parse.child(noun, "case"), verb, "mark");
        parse.set(noun, verb, tokens.get(subject).deprel());
        parse.set(verb, outer, "advcl");
        parse.set(subject, main, main < 0 ? "root" : "nsubj");
    }

    /** "A sailor thrown overboard when it sank was found": the bare participle describes, the finite verb tells. */
    private void reducedRelative(int verb) {
        int participle = tokens.get(verb).head();
        boolean later = participle >= 0
                && participle < verb
                && isBareRoot(participle)
                && !tokens.get(verb).is("conj")
                && !parse.has(verb, "mark")
                && tokens.get(verb).upos().equals("VERB")
                && group(verb) < verb
                && isFinite(group(verb));
        int noun = later ? parse.child(participle, "nsubj") : Tree.NONE;
        int near = later ? parse.child(verb, "nsubj") : Tree.NONE;
        boolean plain = noun >= 0 && noun < participle && commas(noun, verb) == 0 && near > participle;
        int eater = plain ? verbWithoutObject(participle, near) : Tree.NONE;
        if (eater < 0) {
            return;
        }
        parse.set(verb, -1, "root");
        parse.set(participle, noun, "acl");
        parse.set(noun, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        parse.set(near, eater, "obj");
        parse.move(verb + 1, participle, verb);
    }

    private boolean isBareRoot(int verb) {
        return tokens.get(verb).head() < 0
                && tokens.get(verb).feature("VerbForm").equals("Part")
                && !parse.has(verb, "aux")
                && !parse.has(verb, "cop");
    }

    /** The last verb between the two, when it has no object. */
    private int verbWithoutObject(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (tokens.get(i).upos().equals("VERB")) {
                return !parse.has(i, "obj") ? i : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** The first word of the verb with the auxiliaries and clitics right before it: « LUI DONNAIT ». */
    private int group(int verb) {
        int first = verb;
        while (first > 0 && tokens.get(first - 1).head() == verb && isOfGroup(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isOfGroup(int index) {
        Token token = tokens.get(index);
        return token.is("aux") || token.upos().equals("PRON") && (token.is("obj") || token.is("iobj"));
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += isComma(i) ? 1 : 0;
        }
        return commas;
    }

    /** The word after a noun and the further words of its name. */
    private int after(int noun) {
        int next = noun + 1;
        while (next < tokens.size()
                && tokens.get(next).head() == noun
                && tokens.get(next).is("flat")) {
            next++;
        }
        return Math.min(next, tokens.size() - 1);
    }

    /** The head of the name or noun phrase that ends at {@code last}. */
    private int top(int last) {
        int top = last;
        while (top > 0
                && isNominal(top)
                && tokens.get(top).head() >= 0
                && tokens.get(top).head() < top) {
            int head = tokens.get(top).head();
            if (!isNominal(head) || commas(head, top) > 0) {
                return top;
            }
            top = head;
        }
        return top;
    }

    private boolean isNominal(int index) {
        return index >= 0 && NOMINAL.contains(tokens.get(index).upos());
    }

    private boolean isComma(int index) {
        return tokens.get(index).form().equals(",");
    }

    private boolean isBesideVerb(int noun) {
        int head = tokens.get(noun).head();
        return head >= 0
                && tokens.get(noun).is("conj")
                && tokens.get(noun).upos().equals("NOUN")
                && tokens.get(head).upos().equals("VERB")
                && !parse.has(noun, "cop")
                && parse.has(noun, "case")
                && parse.has(noun, "cc");
    }

    private boolean isRelative(int clause) {
        for (int i = 0; i < clause; i++) {
            boolean own = tokens.get(i).head() == clause;
            if (own
                    && (tokens.get(i).feature("PronType").equals("Rel")
                            || tokens.get(i).is("mark"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonal(int subject) {
        return subject >= 0 && tokens.get(subject).upos().equals("PRON");
    }
}
