package org.denouement.read.event;

import java.util.Set;
import org.denouement.model.text.Span;

/**
 * The words that tell an event whole and read well alone: its clause, without what leads into it (« et », « alors que »,
 * « a déclaré ») and without the clauses around it that tell something else.
 */
final class Clauses {
    private static final Set<String> CLOSED =
            Set.of("parataxis", "discourse", "vocative", "dislocated", "cc", "punct", "list");
    /** Longer subordinate clauses are left to themselves. */
    private static final int SHORT = 12;
    /** The longest sentence that is told with the verb behind it. */
    private static final int TOLD = 45;
    /** What a coordinated clause may reach back over to its subject. */
    private static final int SHARED = 9;

    private final Tree tree;
    private final Grammar grammar;
    private final Verbs verbs;

    Clauses(Tree tree, Grammar grammar, Verbs verbs) {
        this.tree = tree;
        this.grammar = grammar;
        this.verbs = verbs;
    }

    Span of(Trigger trigger) {
        int head = trigger.reality().clause();
        if (head < 0) {
            head = trigger.predicate();
        }
        int top = head;
        int word = trigger.index();
        boolean[] kept = tree.below(
                head,
                child -> !tree.isUnder(word, child)
                        && (isLeftOut(child) || (tree.head(child) == top && tree.is(child, "case"))));
        described(head, kept);
        shared(head, kept);
        toldBefore(head, kept);
        leaveLead(head, kept);
        return tidied(kept, trigger.index());
    }

    /** « La consigne n'avait pas été transmise, a révélé mardi le ministre »: without what it says the verb tells nothing. */
    private void toldBefore(int head, boolean[] kept) {
        int main = tree.is(head, "parataxis") ? tree.head(head) : Tree.NONE;
        boolean inverted = main >= 0
                && main < head
                && verbs.isPredicate(main)
                && tree.first(head, child -> child < head && (tree.is(child, "nsubj") || tree.is(child, "obj"))) < 0
                && tree.first(head, child -> child > head && isBareNoun(child)) >= 0;
        if (!inverted
                || length(main) > TOLD
                || !tree.form(Math.max(0, first(kept) - 1)).equals(",")) {
            return;
        }
        boolean[] before = tree.below(main, child -> child != head && isLeftOut(child));
        for (int i = 0; i < head; i++) {
            kept[i] |= before[i];
        }
    }

    private boolean isBareNoun(int child) {
        return (tree.is(child, "nsubj") || tree.is(child, "obj")) && tree.child(child, "case") < 0;
    }

    /** "almost 33 hours after he fell": what stands before the conjunction is of the clause that it leads into. */
    private void leaveLead(int head, boolean[] kept) {
        boolean clause = tree.is(head, "advcl") || tree.is(head, "parataxis");
        int mark = clause ? tree.child(head, "mark") : Tree.NONE;
        int subject = tree.child(head, "nsubj");
        int preposition = tree.isTagged(head, "NOUN") ? tree.child(head, "case") : Tree.NONE;
        int first = mark < subject ? Math.max(mark, preposition) : preposition;
        for (int i = 0; i < first && first < head; i++) {
            kept[i] = false;
        }
    }

    private boolean isLeftOut(int index) {
        int head = tree.head(index);
        if (CLOSED.stream().anyMatch(relation -> tree.is(index, relation))) {
            return !tree.is(index, "cc") && !tree.is(index, "punct") || verbs.isPredicate(head);
        }
        if (tree.is(index, "nsubj")) {
            return index > head && followsComma(index);
        }
        if (tree.is(index, "conj")) {
            // A noun coordinated with a verb is a slip of the parse: it belongs to what follows.
            return verbs.isPredicate(head) && (verbs.isPredicate(index) || tree.isTagged(head, "VERB"));
        }
        if (tree.is(index, "mark") && verbs.isPredicate(head) && verbs.finite(head) >= 0) {
            return !isConditional(head);
        }
        if (tree.is(index, "mark") || tree.is(index, "advmod")) {
            return verbs.isPredicate(head) && isOpening(index, head);
        }
        if (tree.is(index, "advcl")) {
            return isAside(index);
        }
        if (tree.is(index, "acl") && !tree.is(index, "acl:relcl")) {
            return followsComma(index);
        }
        return tree.is(index, "acl:relcl") && isAside(index) && length(index) > SHORT;
    }

    private boolean isOpening(int index, int head) {
        return index < head
                && grammar.words().has("opening", tree.form(index))
                && verbs.finite(head) >= 0
                && !isConditional(head);
    }

    /** « menace de partir si… » says less without its condition; the other clauses are told for themselves. */
    private boolean isConditional(int verb) {
        return tree.first(
                        verb,
                        child -> tree.is(child, "mark") && grammar.words().has("marker.HYPOTHETICAL", tree.form(child)))
                >= 0;
    }

    private boolean isAside(int clause) {
        if (verbs.isParticiple(clause) && tree.child(clause, "nsubj") >= 0 && verbs.finite(clause) < 0) {
            return true;
        }
        if (isConditional(clause) && verbs.finite(clause) >= 0) {
            return length(clause) > SHORT * 2;
        }
        return verbs.finite(clause) >= 0 || length(clause) > SHORT || followsComma(clause);
    }

    private boolean followsComma(int clause) {
        return tree.first(clause, child -> tree.is(child, "punct") && child < clause) >= 0;
    }

    private int length(int index) {
        boolean[] below = tree.below(index, child -> false);
        int length = 0;
        for (boolean in : below) {
            length += in ? 1 : 0;
        }
        return length;
    }

    /** « le mémo que Norvane a envoyé »: a clause that describes a noun is read with it. */
    private void described(int head, boolean[] kept) {
        if (!tree.is(head, "acl") || tree.head(head) < 0) {
            return;
        }
        int noun = tree.head(head);
        int pronoun = tree.child(head, "nsubj");
        if (pronoun >= 0 && tree.isTagged(noun, "PROPN") && isRelative(pronoun)) {
            kept[pronoun] = false;
            return;
        }
        int subject = tree.child(noun, "nsubj");
        // « C'est la note que Norvane a publiée »: the sentence only sets the noun before its clause.
        boolean cleft = pronoun < 0
                && tree.child(noun, "cop") >= 0
                && subject >= 0
                && subject < noun
                && tree.isTagged(subject, "PRON")
                && subject + 2 >= tree.child(noun, "cop");
        int preposition = tree.child(noun, "case");
        boolean[] phrase = tree.below(
                noun,
                child -> child == head
                        || isLeftOut(child)
                        // "five weeks before the leak that killed a man": how long before is not of the leak
                        || tree.head(child) == noun && child <= preposition
                        || !cleft && tree.head(child) == noun && (tree.is(child, "cop") || tree.is(child, "aux"))
                        || !cleft && tree.head(child) == noun && tree.is(child, "nsubj"));
        for (int i = 0; i < kept.length; i++) {
            kept[i] |= phrase[i];
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "mark") && child < head) {
                kept[child] = true;
            }
        }
    }

    private boolean isRelative(int index) {
        String kind = tree.token(index).feature("PronType");
        return tree.isTagged(index, "PRON") && (kind.equals("Rel") || kind.equals("Int"));
    }

    /** « X a démissionné et quitté le pays »: the second clause is read with the subject of the first. */
    private void shared(int head, boolean[] kept) {
        if (!tree.is(head, "conj") || tree.child(head, "nsubj") >= 0) {
            return;
        }
        int subject = verbs.subject(head);
        if (subject < 0 || subject > head || first(kept) - subject > SHARED) {
            return;
        }
        boolean[] phrase = tree.below(subject, this::isLeftOut);
        for (int i = 0; i < kept.length; i++) {
            kept[i] |= phrase[i];
        }
    }

    private static int first(boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                return i;
            }
        }
        return 0;
    }

    /** From the first kept word to the last, without marks and opening words at the ends. */
    private Span tidied(boolean[] kept, int trigger) {
        int from = trigger;
        int to = trigger;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                from = Math.min(from, i);
                to = Math.max(to, i);
            }
        }
        while (from < trigger && isLoose(from)) {
            from++;
        }
        while (from < trigger && (isRelativeAdverb(from) || isRelative(from) || isLed(from))) {
            from++;
        }
        while (to > trigger && tree.isTagged(to, "PUNCT") && !closesWhatItOpened(from, to)) {
            to--;
        }
        return tree.span(from).cover(tree.span(to));
    }

    private boolean isLoose(int index) {
        if (tree.is(index, "case")) {
            return false;
        }
        return tree.isTagged(index, "PUNCT")
                || tree.isTagged(index, "CCONJ")
                || tree.isTagged(index, "ADV") && grammar.words().has("opening", tree.form(index))
                || (tree.isTagged(index, "SCONJ") && grammar.words().has("opening", tree.form(index)));
    }

    private boolean isRelativeAdverb(int index) {
        String kind = tree.token(index).feature("PronType");
        return tree.isTagged(index, "ADV") && (kind.equals("Rel") || kind.equals("Int"));
    }

    /** "in which": the preposition of a relative pronoun. */
    private boolean isLed(int index) {
        return tree.is(index, "case") && index + 1 < tree.size() && isRelative(index + 1);
    }

    /** A closing quotation mark or bracket whose opening is inside stays. */
    private boolean closesWhatItOpened(int from, int to) {
        char last = tree.form(to).charAt(0);
        int type = Character.getType(last);
        if (type != Character.END_PUNCTUATION && type != Character.FINAL_QUOTE_PUNCTUATION && last != '"') {
            return false;
        }
        for (int i = from; i < to; i++) {
            int opening = Character.getType(tree.form(i).charAt(0));
            if (opening == Character.START_PUNCTUATION
                    || opening == Character.INITIAL_QUOTE_PUNCTUATION
                    || last == '"' && tree.form(i).charAt(0) == '"') {
                return true;
            }
        }
        return false;
    }
}
