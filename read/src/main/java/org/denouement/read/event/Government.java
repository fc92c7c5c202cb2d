package org.denouement.read.event;

import org.denouement.read.event.Reality.Tense;

/** Which event a time expression of the same sentence belongs to, by the tree. */
final class Government {
    /** How many nouns may stand between a verb and the time at the end of its clause. */
    private static final int CHAIN = 5;

    private final Grammar grammar;
    private final Words words;

    Government(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether the way up from the time expression comes to the event before any other clause or noun. */
    boolean governs(Tree tree, int time, Trigger trigger) {
        if (isOf(tree, time, trigger)) {
            return true;
        }
        int head = tree.head(time);
        if (head >= 0 && isOfPlan(tree, head, trigger)) {
            return true;
        }
        if (head < 0 || isInserted(tree, time, trigger)) {
            return false;
        }
        if (isOf(tree, head, trigger)) {
            return !isOfNoun(tree, time) || (head == trigger.index() && !trigger.isVerb());
        }
        if (isStart(tree, head, trigger) || isTrailing(tree, time, trigger)) {
            return true;
        }
        boolean joined = tree.is(head, "xcomp") || isTitle(tree, head);
        if (joined && tree.head(head) == trigger.predicate() && !isPossessed(tree, time)) {
            return true;
        }
        boolean occasion = tree.is(head, "obl")
                && words.has("time.at", tree.form(Math.max(0, tree.child(head, "case"))))
                && isOf(tree, tree.head(head), trigger);
        if (occasion) {
            return true;
        }
        // Parsers hang « vendredi » on the noun before it: it is the verb's unless a preposition binds it to the noun.
        boolean beside = (!isPossessed(tree, time) || begins(tree, time, trigger))
                && (tree.is(head, "obj") || tree.is(head, "obl") || tree.is(head, "nsubj") || tree.is(head, "xcomp"))
                && !tree.isTagged(head, "VERB");
        if (tree.is(head, "nsubj") && hasComma(tree, time, trigger.predicate())) {
            return false;
        }
        return (beside || isAdverbial(tree, head)) && tree.head(head) >= 0 && isOf(tree, tree.head(head), trigger);
    }

    /** « à compter de ce jeudi », "starting on Monday": a verb that only says from when. */
    private boolean isStart(Tree tree, int verb, Trigger trigger) {
        int above = tree.head(verb);
        boolean argument = above >= 0 && (tree.is(above, "obj") || tree.is(above, "obl"));
        return words.has("time.starting", tree.form(verb))
                && above >= 0
                && (isOf(tree, above, trigger) || argument && isOf(tree, tree.head(above), trigger));
    }

    /** "the strike planned for Friday will not go ahead": what does not take place was of the day it was planned for. */
    private boolean isOfPlan(Tree tree, int head, Trigger trigger) {
        boolean participle = tree.isTagged(head, "VERB") && tree.is(head, "acl");
        int described = participle ? tree.head(head) : head;
        return trigger.kind() == Trigger.Kind.CARRIED_NOUN
                && trigger.reality().negated()
                && described == trigger.index()
                && (participle || tree.first(described, child -> tree.is(child, "acl")) >= 0);
    }

    /** "called off the search for the passengers on Tuesday": the last words of a clause, on a noun that tells nothing. */
    private boolean isTrailing(Tree tree, int time, Trigger trigger) {
        if (!trigger.isVerb() || time < trigger.predicate() || isPossessed(tree, time)) {
            return false;
        }
        int at = tree.head(time);
        for (int steps = 0; at > trigger.predicate() && steps < CHAIN; steps++) {
            boolean word = trigger.wording().after().contains(tree.form(at));
            boolean noun = tree.isTagged(at, "NOUN") || tree.isTagged(at, "PROPN");
            boolean event = steps == 0 && grammar.lexicon().noun(tree, at).isPresent();
            if (!word && (!noun || event) || tree.is(at, "conj") || tree.is(at, "appos")) {
                return false;
            }
            at = tree.head(at);
        }
        return at >= 0 && isOf(tree, at, trigger) && !hasComma(tree, trigger.predicate(), time);
    }

    /** « X, vainqueur en juin, a été contrôlé »: the month is the winner's. */
    private static boolean hasComma(Tree tree, int time, int verb) {
        for (int i = time + 1; i < verb; i++) {
            if (tree.form(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** « Le coureur, vainqueur en juin du Tour, a été contrôlé »: what stands between the commas has its own time. */
    private static boolean isInserted(Tree tree, int time, Trigger trigger) {
        int subject = tree.child(trigger.predicate(), "nsubj");
        if (subject < 0 || subject > time || time > trigger.predicate() || !hasComma(tree, time, trigger.predicate())) {
            return false;
        }
        boolean opened = false;
        for (int i = subject + 1; i < time; i++) {
            boolean word = tree.isTagged(i, "NOUN") || tree.isTagged(i, "VERB") || tree.isTagged(i, "ADJ");
            if (opened && word) {
                return true;
            }
            opened |= tree.form(i).equals(",");
        }
        return false;
    }

    /** « menacent de faire grève dès lundi ». */
    private boolean begins(Tree tree, int time, Trigger trigger) {
        int preposition = tree.child(time, "case");
        return preposition >= 0
                && words.has("since", tree.form(preposition))
                && trigger.reality().tense() == Tense.FUTURE;
    }

    /** "took over as acting director at 9pm". */
    private boolean isTitle(Tree tree, int index) {
        return index > 0
                && tree.is(index, "advcl")
                && tree.child(index, "aux") < 0
                && words.has("title.lead", tree.form(index - 1));
    }

    private static boolean isOf(Tree tree, int index, Trigger trigger) {
        boolean own = index == trigger.index() || index == trigger.predicate();
        // « après avoir décollé »: the time of the main clause is not that of what came before it.
        boolean marked = tree.is(trigger.predicate(), "advcl") && tree.child(trigger.predicate(), "mark") >= 0;
        return own || (!marked && index == trigger.reality().clause());
    }

    /** Part of a longer time expression or of an adverb. */
    private static boolean isAdverbial(Tree tree, int index) {
        return tree.isTagged(index, "ADV")
                || tree.isTagged(index, "ADP")
                || tree.isTagged(index, "NUM")
                || tree.is(index, "obl:unmarked");
    }

    private boolean isOfNoun(Tree tree, int time) {
        int preposition = tree.child(time, "case");
        return preposition >= 0 && words.has("of", tree.form(preposition));
    }

    /** « le rapport de 2020 », "mayor since 2013": the year is the noun's. */
    boolean isPossessed(Tree tree, int time) {
        int preposition = tree.child(time, "case");
        return preposition >= 0
                && (words.has("of", tree.form(preposition)) || words.has("since", tree.form(preposition)));
    }
}
