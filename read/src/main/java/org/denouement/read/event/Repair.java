package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * Mends what a parser gets wrong most often in the long sentences of newspapers, where the grammar leaves no doubt: a
 * finite verb without a subject takes the noun phrase that stands right before it, over an insertion between commas (« Sam
 * Arden, PDG d'OrvanAI, a été licencié »), and a finite clause without a conjunction is a clause beside the other.
 */
final class Repair {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM");
    private static final int INSERTION = 14;
    private static final int PHRASE = 25;

    private final Parse parse;
    private final List<Token> tokens;

    private Repair(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse) {
        Repair repair = new Repair(parse);
        repair.freeFromPunctuation();
        repair.setDatelineApart();
        for (int i = 0; i < repair.tokens.size(); i++) {
            repair.returnToNoun(i);
            repair.freeParticiple(i);
        }
        for (int i = 0; i < repair.tokens.size(); i++) {
            if (repair.isFinite(i)) {
                repair.giveSubject(i);
                repair.setBeside(i);
            }
        }
    }

    /** A mark governs nothing: what hangs on it hangs on its head. */
    private void freeFromPunctuation() {
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            int steps = 0;
            while (head >= 0 && tokens.get(head).upos().equals("PUNCT") && steps++ < tokens.size()) {
                head = tokens.get(head).head();
            }
            if (head >= 0 && head != i && head != tokens.get(i).head()) {
                parse.set(i, head, tokens.get(i).deprel());
            }
        }
    }

    /** "the dismissal of X surprised": what a preposition binds to the noun before it is no subject. */
    private void returnToNoun(int index) {
        Token token = tokens.get(index);
        if (!token.is("nsubj") || index < 2 || !NOMINAL.contains(token.upos())) {
            return;
        }
        int first = index;
        while (first > 0
                && tokens.get(first - 1).head() == index
                && !tokens.get(first - 1).is("case")) {
            first--;
        }
        boolean bound = first > 1
                && tokens.get(first - 1).is("case")
                && tokens.get(first - 1).head() == index;
        int noun = first - 2;
        if (bound
                && NOMINAL.contains(tokens.get(noun).upos())
                && !Sentence.isUnder(tokens, noun, index)
                && hasAnotherSubject(token.head(), index)) {
            parse.set(index, noun, "nmod");
        }
    }

    private boolean hasAnotherSubject(int verb, int subject) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i != subject && tokens.get(i).head() == verb && tokens.get(i).is("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** "MARLOW, Nov. 8 (XY) – A crate was found": place, day and agency before the dash are no part of the sentence. */
    private void setDatelineApart() {
        int dash = Sentence.datelineDash(tokens);
        if (dash < 0) {
            return;
        }
        int root = Tree.NONE;
        for (int i = dash + 1; i < tokens.size(); i++) {
            if (root < 0
                    && tokens.get(i).head() <= dash
                    && !tokens.get(i).upos().equals("PUNCT")) {
                root = i;
            }
            root = tokens.get(i).head() < 0 ? i : root;
        }
        if (root < 0) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (i == root) {
                parse.set(i, -1, "root");
            } else if (i <= dash && (head > dash || head < 0)) {
                parse.set(i, root, i == dash ? "punct" : "dislocated");
            } else if (i > dash && head <= dash) {
                parse.set(i, root, tokens.get(i).is("punct") ? "punct" : "dep");
            }
        }
    }

    private boolean isFinite(int verb) {
        String upos = tokens.get(verb).upos();
        if (isImperative(verb) || upos.equals("AUX") && isAuxiliary(verb)) {
            return false;
        }
        boolean own = tokens.get(verb).feature("VerbForm").equals("Fin");
        return (upos.equals("VERB") || upos.equals("AUX")) && own || group(verb) < verb && carriesTense(verb);
    }

    private boolean isImperative(int verb) {
        return tokens.get(verb).feature("Mood").equals("Imp");
    }

    private boolean isAuxiliary(int index) {
        return tokens.get(index).is("aux") || tokens.get(index).is("cop");
    }

    private boolean carriesTense(int verb) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == verb
                    && isAuxiliary(i)
                    && tokens.get(i).feature("VerbForm").equals("Fin")) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the verb group: auxiliaries, negation and clitics that belong to the verb. */
    private int group(int verb) {
        int first = verb;
        for (int i = verb - 1; i >= 0 && i >= verb - PHRASE; i--) {
            Token token = tokens.get(i);
            boolean own = token.head() == verb
                    && (isAuxiliary(i)
                            || token.is("advmod")
                            || token.is("case") && hasCopula(verb)
                            || token.is("expl")
                            || token.upos().equals("PRON") && (token.is("obj") || token.is("iobj")));
            if (own) {
                first = i;
            } else if (isAuxiliaryOf(i, verb)) {
                continue;
            } else {
                break;
            }
        }
        return first;
    }

    private boolean hasCopula(int predicate) {
        return parse.has(predicate, "cop");
    }

    /** "has been elected mayor", parsed as an elected mayor: with an auxiliary, the participle is the verb. */
    private void freeParticiple(int participle) {
        Token token = tokens.get(participle);
        int noun = token.head();
        boolean verb = token.upos().equals("VERB") && token.is("amod") && noun > participle && carriesTense(participle);
        if (!verb) {
            return;
        }
        parse.set(participle, tokens.get(noun).head(), tokens.get(noun).deprel());
        parse.set(noun, participle, "xcomp");
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == noun && tokens.get(i).is("punct")) {
                parse.set(i, participle, "punct");
            }
        }
    }

    /** Whether an auxiliary of {@code verb} stands further left, with only adverbs up to {@code index}. */
    private boolean isAuxiliaryOf(int index, int verb) {
        return tokens.get(index).upos().equals("ADV") && tokens.get(index).head() <= verb;
    }

    private void giveSubject(int verb) {
        if (parse.has(verb, "nsubj") || parse.has(verb, "expl:subj") || parse.has(verb, "csubj") || isRelative(verb)) {
            return;
        }
        int last = group(verb) - 1;
        if (last >= 1 && isComma(last)) {
            last = beforeInsertion(last);
        }
        if (last < 0 || !isNounPhrase(last)) {
            return;
        }
        int top = top(last, verb);
        if (top < 0 || !canBeSubject(top, verb)) {
            return;
        }
        attach(top, verb);
    }

    private boolean isRelative(int verb) {
        return tokens.get(verb).is("acl");
    }

    private boolean isComma(int index) {
        return tokens.get(index).form().equals(",");
    }

    /** The word before « , PDG d'OrvanAI, » or « , qui a tout vu, », or -1. */
    private int beforeInsertion(int comma) {
        boolean verb = false;
        for (int i = comma - 1; i > 0 && i >= comma - PHRASE; i--) {
            if (isComma(i)) {
                boolean relative = tokens.get(i + 1).feature("PronType").equals("Rel");
                return (verb && !relative) || (!relative && comma - i > INSERTION) ? -1 : i - 1;
            }
            verb |= tokens.get(i).feature("VerbForm").equals("Fin");
        }
        return -1;
    }

    private boolean isNounPhrase(int index) {
        return NOMINAL.contains(tokens.get(index).upos());
    }

    /** The head of the noun phrase that ends at {@code last}. */
    private int top(int last, int verb) {
        int top = last;
        for (int steps = 0; steps < PHRASE; steps++) {
            int head = tokens.get(top).head();
            boolean nominal = head >= 0
                    && (NOMINAL.contains(tokens.get(head).upos())
                            || tokens.get(head).upos().equals("ADV") && head < top && head != verb);
            if (!nominal
                    || head > last
                    || last - head > PHRASE
                    || separated(head, top)
                    || tokens.get(top).is("conj") && head > top) {
                return top;
            }
            top = head;
        }
        return -1;
    }

    private boolean separated(int from, int to) {
        for (int i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
            if (tokens.get(i).upos().equals("PUNCT")) {
                return true;
            }
        }
        return false;
    }

    private boolean canBeSubject(int top, int verb) {
        Token token = tokens.get(top);
        if (token.is("nsubj")
                || token.is("case")
                || token.is("det")
                || token.feature("PronType").equals("Rel")) {
            return false;
        }
        for (int i = 0; i < top; i++) {
            if (tokens.get(i).head() == top && tokens.get(i).is("case")) {
                return false;
            }
        }
        String number = token.feature("Number");
        String wanted = number(verb);
        boolean agrees = number.isEmpty()
                || wanted.isEmpty()
                || number.equals(wanted)
                || token.upos().equals("PROPN");
        return agrees
                && (token.head() == verb
                        ? !token.is("obj") || top < verb
                        : !Sentence.isUnder(tokens, verb, top) || token.head() < 0);
    }

    private String number(int verb) {
        for (Token token : tokens) {
            if (token.head() == verb
                    && token.is("aux")
                    && token.feature("VerbForm").equals("Fin")) {
                return token.feature("Number");
            }
        }
        return tokens.get(verb).feature("VerbForm").equals("Fin")
                ? tokens.get(verb).feature("Number")
                : "";
    }

    private void attach(int noun, int verb) {
        if (Sentence.isUnder(tokens, verb, noun)) {
            parse.set(verb, tokens.get(noun).head(), tokens.get(noun).deprel());
        }
        parse.set(noun, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    /** A finite clause « advcl » without a conjunction is no subordinate clause. */
    private void setBeside(int verb) {
        Token token = tokens.get(verb);
        if (parse.has(verb, "cc") && hasSubjectFirst(verb) && isMiscoordinated(token)) {
            parse.set(verb, token.head(), "conj");
            return;
        }
        if (!token.is("advcl") || parse.has(verb, "mark") || token.head() < 0 || !hasSubjectFirst(verb)) {
            return;
        }
        parse.set(verb, token.head(), "parataxis");
    }

    /** « X a démissionné et Y a nommé Z », parsed as anything but a coordination. */
    private boolean isMiscoordinated(Token verb) {
        return verb.head() >= 0
                && !verb.is("conj")
                && !verb.is("parataxis")
                && !verb.is("acl")
                && tokens.get(verb.head()).upos().equals("VERB");
    }

    /** Inverted clauses and those that an adverb opens may be subordinate after all. */
    private boolean hasSubjectFirst(int verb) {
        for (int i = 0; i < verb; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).is("nsubj")) {
                for (int j = 0; j < i; j++) {
                    if (tokens.get(j).head() == verb && tokens.get(j).upos().equals("SCONJ")) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }
}
