package org.denouement.read.event;

import java.util.Collection;
import java.util.Set;

/** What a tree says of a verb's grammar: its finite word, its voice, its subject wherever it is told. */
final class Verbs {
    private static final Set<String> PREDICATES = Set.of("VERB", "AUX");
    private static final int CHAIN = 6;
    /** How far the words of an expression stand from its verb. */
    private static final int NEAR = 4;

    private final Tree tree;
    private final Modality modality;
    private final Words words;

    Verbs(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.modality = grammar.modality();
        this.words = grammar.words();
    }

    boolean isVerb(int index) {
        return index >= 0 && PREDICATES.contains(tree.token(index).upos());
    }

    /** Whether the token is the head of a clause: a verb, or an adjective or noun with a copula. */
    boolean isPredicate(int index) {
        return index >= 0 && (isVerb(index) || tree.child(index, "cop") >= 0 || tree.child(index, "aux") >= 0);
    }

    /** The word that carries the tense: the verb itself or its first finite auxiliary; {@link Tree#NONE} if none does. */
    int finite(int verb) {
        if (has(verb, "VerbForm", "Fin")) {
            return verb;
        }
        return tree.first(verb, child -> isAuxiliary(child) && has(child, "VerbForm", "Fin"));
    }

    boolean isAuxiliary(int index) {
        return tree.is(index, "aux") || tree.is(index, "cop");
    }

    boolean has(int index, String feature, String value) {
        return index >= 0 && tree.token(index).feature(feature).equals(value);
    }

    boolean isParticiple(int index) {
        return has(index, "VerbForm", "Part") && !has(index, "Tense", "Pres");
    }

    /** Whether the verb is one of these, with the words that make an expression of it: "go ahead". */
    boolean isOneOf(Collection<String> expressions, int verb) {
        return expressions.stream().anyMatch(expression -> is(expression, verb));
    }

    private boolean is(String expression, int verb) {
        int space = expression.indexOf(' ');
        if (space < 0) {
            return expression.equals(tree.lemma(verb));
        }
        String next = expression.substring(expression.lastIndexOf(' ') + 1);
        boolean there = false;
        for (int i = verb + 1; i < Math.min(tree.size(), verb + NEAR); i++) {
            there |= tree.form(i).equals(next) || tree.lemma(i).equals(next);
        }
        boolean begins = expression.substring(0, space).equals(tree.lemma(verb));
        boolean reflexive = words.has("reflexive.entry", expression.substring(0, space))
                && next.equals(tree.lemma(verb))
                && isReflexive(verb);
        return begins && there || reflexive;
    }

    /** « est parti », « est revenu »: being is the auxiliary of the past, not of the passive. */
    boolean isPastByBeing(int verb) {
        return words.has("perfect.by-being", tree.lemma(verb));
    }

    /** « s'est engagée ». */
    private boolean isReflexive(int verb) {
        return tree.first(
                        verb,
                        child -> child < verb
                                && tree.isTagged(child, "PRON")
                                && words.has("reflexive.forms", tree.form(child))
                                && !tree.is(child, "nsubj"))
                >= 0;
    }

    boolean isPassive(int verb) {
        if (isPastByBeing(verb) || isReflexive(verb)) {
            return false;
        }
        if (tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0) {
            return true;
        }
        if (isParticiple(verb) && tree.child(verb, "aux") < 0) {
            return tree.is(verb, "conj") && isVerb(tree.head(verb))
                    ? isPassive(tree.head(verb))
                    : tree.child(verb, "obj") < 0;
        }
        return false;
    }

    /** The verb's subject, its own or shared: of the verb it is coordinated with, that governs it, that it describes. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int depth) {
        if (verb < 0 || depth > CHAIN) {
            return Tree.NONE;
        }
        int own = tree.first(verb, child -> tree.is(child, "nsubj"));
        if (own >= 0) {
            return antecedent(own, verb);
        }
        int head = tree.head(verb);
        if (head < 0) {
            return Tree.NONE;
        }
        if (tree.is(verb, "acl")) {
            return finite(verb) < 0 && !has(verb, "VerbForm", "Inf") ? head : ofNoun(head, depth);
        }
        if (tree.is(verb, "conj")) {
            return isPredicate(head) ? subject(head, depth + 1) : Tree.NONE;
        }
        boolean governed = tree.is(verb, "xcomp") || tree.is(verb, "advcl") || tree.is(verb, "ccomp");
        if (!governed || finite(verb) >= 0) {
            return Tree.NONE;
        }
        return controller(verb, head, depth);
    }

    private int controller(int verb, int head, int depth) {
        boolean ofObject = !tree.is(verb, "advcl")
                && modality.of(tree, head).map(Modality.Governor::ofObject).orElse(false);
        if (ofObject && !isPassive(head)) {
            int object = tree.first(head, child -> tree.is(child, "obj") || tree.is(child, "iobj"));
            if (object >= 0) {
                return object;
            }
        }
        return subject(head, depth + 1);
    }

    /** « la décision de X de partir », « leur menace de partir »: the noun's own verb knows. */
    private int ofNoun(int noun, int depth) {
        int verb = tree.head(noun);
        boolean argument = tree.is(noun, "obj") || tree.is(noun, "obl");
        return argument && isPredicate(verb) ? subject(verb, depth + 1) : Tree.NONE;
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    int antecedent(int noun, int verb) {
        boolean relative = has(noun, "PronType", "Rel")
                || (tree.is(verb, "acl:relcl") && tree.isTagged(noun, "PRON") && !has(noun, "PronType", "Prs"));
        return relative && tree.is(verb, "acl") ? tree.head(verb) : noun;
    }
}
