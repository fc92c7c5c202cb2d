package org.denouement.read.event;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * Undoes what no grammar allows and parsers yet write: a finite verb right before the auxiliary of another (« Azure a
 * déployé »: a name that looks like a verb), and a noun beside a verb that carries a whole clause (« et en moins d'une
 * semaine il est revenu »).
 */
final class Slips {
    private final List<Token> tokens;
    private boolean changed;

    private Slips(Sentence sentence) {
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    static Sentence mend(Sentence sentence) {
        Slips slips = new Slips(sentence);
        for (int i = 0; i < slips.tokens.size(); i++) {
            slips.nameBeforeAuxiliary(i);
            slips.clauseOfNoun(i);
        }
        return slips.changed ? new Sentence(sentence.span(), slips.tokens) : sentence;
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
                && child(verb, "nsubj") < 0;
        if (!predicate) {
            return;
        }
        if (isUnder(verb, index)) {
            set(verb, tokens.get(index).head(), tokens.get(index).deprel());
        }
        Token old = tokens.get(index);
        tokens.set(index, new Token(old.span(), old.form(), old.form(), "PROPN", "", verb, "nsubj"));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == index) {
                set(i, verb, tokens.get(i).deprel());
            }
        }
        changed = true;
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
        if (!described || !isBesideVerb(noun) || isRelative(clause) || !isPersonal(child(clause, "nsubj"))) {
            return;
        }
        set(clause, tokens.get(noun).head(), "conj");
        set(noun, clause, "obl");
        for (int i = 0; i < noun; i++) {
            boolean leads = tokens.get(i).is("cc") || tokens.get(i).is("punct");
            if (tokens.get(i).head() == noun && leads) {
                set(i, clause, tokens.get(i).deprel());
            }
        }
        changed = true;
    }

    private boolean isBesideVerb(int noun) {
        int head = tokens.get(noun).head();
        return head >= 0
                && tokens.get(noun).is("conj")
                && tokens.get(noun).upos().equals("NOUN")
                && tokens.get(head).upos().equals("VERB")
                && child(noun, "cop") < 0
                && child(noun, "case") >= 0
                && child(noun, "cc") >= 0;
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

    private int child(int head, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    private boolean isUnder(int index, int ancestor) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    private void set(int index, int head, String deprel) {
        Token old = tokens.get(index);
        tokens.set(index, new Token(old.span(), old.form(), old.lemma(), old.upos(), old.feats(), head, deprel));
    }
}
