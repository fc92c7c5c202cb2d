package org.denouement.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Status;
import org.denouement.read.event.Modality.Effect;
import org.denouement.read.event.Modality.Governor;
import org.denouement.read.event.Reality.Tense;
import org.denouement.read.event.Trigger.Kind;

/** Finds the words of a sentence that tell of events, and what is claimed of each. */
final class Triggers {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> SPEAKING = Set.of("I_ACTION", "REPORTING");
    /** The concept of what is offered or accepted: no event unless somebody does. */
    static final String POST = "post";

    private static final String HAPPEN = "happen";
    private static final String ADMIT = "admit";
    private static final Set<String> OWN = Set.of(ADMIT, "deny");

    private final Tree tree;
    private final Grammar grammar;
    private final Verbs verbs;
    private final Realities realities;

    Triggers(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
        this.verbs = new Verbs(tree, grammar);
        this.realities = new Realities(tree, verbs, grammar.modality(), grammar.words());
    }

    Verbs verbs() {
        return verbs;
    }

    Reality reality(int verb) {
        return realities.of(verb);
    }

    /** In reading order. */
    List<Trigger> all() {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Trigger> trigger = tree.isTagged(i, "VERB") || tree.isTagged(i, "AUX") ? verb(i) : noun(i);
            trigger.filter(t -> found.stream().noneMatch(other -> other.index() == t.index()))
                    .ifPresent(found::add);
        }
        found.removeIf(trigger -> isAfterInsertion(trigger.index()));
        found.removeIf(trigger -> found.stream().anyMatch(other -> isToldBy(trigger, other)));
        return found;
    }

    /** « a déposé plainte » is one event, and « l'accident s'est produit » too: the fuller word tells it. */
    private boolean isToldBy(Trigger trigger, Trigger other) {
        if (trigger.isVerb() && tree.head(trigger.index()) == other.index()) {
            List<String> words = other.wording().after();
            return words.contains(tree.form(trigger.index())) || words.contains(tree.lemma(trigger.index()));
        }
        if (trigger.isVerb()) {
            return trigger.concept().key().equals(HAPPEN)
                    && other.kind() == Trigger.Kind.CARRIED_NOUN
                    && other.predicate() == trigger.index();
        }
        boolean below = tree.head(trigger.index()) == other.index() || trigger.predicate() == other.index();
        List<String> words = other.wording().after();
        boolean word = words.contains(tree.lemma(trigger.index())) || words.contains(tree.form(trigger.index()));
        boolean bare = trigger.kind() == Trigger.Kind.NOUN
                && tree.head(trigger.index()) == other.index()
                && tree.is(trigger.index(), "obj")
                && tree.child(trigger.index(), "nmod") < 0;
        boolean carried = trigger.kind() == Trigger.Kind.CARRIED_NOUN
                && trigger.predicate() == other.index()
                && !other.concept().key().equals(HAPPEN);
        boolean known = !other.concept().key().equals(tree.lemma(other.index()))
                || grammar.lexicon().verb(tree, other.index()).isPresent();
        return other.isVerb()
                && (below && (word || trigger.concept().equals(other.concept())) || (carried || bare) && known);
    }

    private Optional<Trigger> verb(int index) {
        Optional<Wording> wording = grammar.lexicon().verb(tree, index);
        boolean auxiliary = verbs.isAuxiliary(index);
        if (auxiliary && wording.map(w -> w.after().isEmpty()).orElse(true)) {
            return Optional.empty();
        }
        int node = auxiliary ? tree.head(index) : index;
        if (auxiliary && isRepeated(index, node) || isInsertion(node)) {
            return Optional.empty();
        }
        if (tree.is(node, "amod") || tree.is(node, "fixed") || tree.is(node, "case") || isTitle(node)) {
            return Optional.empty();
        }
        if (wording.isEmpty()) {
            wording = unknown(index);
        }
        if (wording.isPresent()
                && (wording.get().concept().isNone()
                        || isComment(node)
                        || isSaying(node) && !isOwnEvent(wording.get()))) {
            return Optional.empty();
        }
        int finite = verbs.finite(node);
        // « était fermé », not « avait été fermé ».
        boolean state = verbs.isPassive(node) && verbs.has(finite, "Tense", "Imp") && !tree.is(finite, "aux:tense");
        if (state
                || wording.isEmpty()
                || (node == index && !isAdmission(wording.get()) && speaksForAnother(node, wording.get()))) {
            return Optional.empty();
        }
        boolean lasting = verbs.isPassive(node) && wording.get().concept().isLasting();
        Wording told = lasting ? wording.get().asState() : wording.get();
        return Optional.of(new Trigger(node, node, told, realities.of(node), Kind.VERB));
    }

    /** To admit or to deny moves a story, whatever else it says. */
    boolean isOwnEvent(Wording wording) {
        return OWN.contains(wording.concept().key());
    }

    private static boolean isAdmission(Wording wording) {
        return wording.concept().key().equals(ADMIT);
    }

    /** "is due to be sworn in": the expression begins with the second of the two. */
    private boolean isRepeated(int auxiliary, int node) {
        for (int i = auxiliary + 1; i < tree.size() && i <= node + 3; i++) {
            if (tree.lemma(i).equals(tree.lemma(auxiliary)) && tree.isTagged(i, "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** What a parse hangs on such a participle from the right has another verb, which it has missed. */
    private boolean isAfterInsertion(int index) {
        int at = tree.head(index);
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (at < index && isInsertion(at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** « X, qui attend Y, suspendu mardi, … »: a bare participle after a comma has no subject beyond the comma. */
    private boolean isInsertion(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0
                && subject < verb
                && verbs.isParticiple(verb)
                && verbs.finite(verb) < 0
                && tree.child(verb, "aux") < 0
                && tree.form(verb - 1).equals(",");
    }

    /** "as returning officer": a gerund before a bare noun is its adjective. */
    private boolean isTitle(int verb) {
        if (isLedTitle(verb)) {
            return true;
        }
        boolean gerund = verbs.has(verb, "VerbForm", "Ger")
                || verbs.has(verb, "VerbForm", "Part") && verbs.has(verb, "Tense", "Pres");
        int next = verb + 1;
        if (!gerund || tree.child(verb, "aux") >= 0 || next >= tree.size() || tree.child(next, "det") >= 0) {
            return false;
        }
        boolean bound = tree.head(next) == verb && tree.is(next, "obj") || tree.head(verb) == next;
        boolean entered = verb > 0
                && (grammar.words().has("title.lead", tree.form(verb - 1))
                        || tree.isTagged(verb - 1, "DET")
                        || tree.isTagged(verb - 1, "PRON")
                        || tree.isTagged(verb - 1, "ADJ"));
        return tree.isTagged(next, "NOUN") && bound && entered;
    }

    /** "as acting returning officer". */
    private boolean isLedTitle(int verb) {
        boolean form = verbs.has(verb, "VerbForm", "Ger") || verbs.has(verb, "VerbForm", "Part");
        return form
                && verb > 0
                && grammar.words().has("title.lead", tree.form(verb - 1))
                && tree.child(verb, "aux") < 0
                && tree.child(verb, "obj") == verb + 1 + between(verb);
    }

    /** How many adjectives stand between the word and its object. */
    private int between(int verb) {
        int words = 0;
        while (verb + 1 + words < tree.size() && tree.is(verb + 1 + words, "amod")) {
            words++;
        }
        return words;
    }

    /** « Jointe par téléphone, X dément », "Born in Y, X ran": a participle that leads into the main clause. */
    boolean isOpening(Trigger trigger) {
        int verb = trigger.predicate();
        int main = tree.head(verb);
        return trigger.isVerb()
                && main > verb
                && verbs.has(verb, "VerbForm", "Part")
                && verbs.finite(verb) < 0
                && tree.child(verb, "aux") < 0
                && tree.child(verb, "nsubj") < 0
                && (tree.is(verb, "advcl") || tree.is(verb, "acl") || tree.is(verb, "amod"))
                && (tree.is(verb, "acl") || verbs.finite(main) >= 0);
    }

    /** « comme il l'a publié sur X »: says where words come from. */
    private boolean isComment(int verb) {
        int object = tree.child(verb, "obj");
        boolean bare = object < 0 || tree.isTagged(object, "PRON");
        return bare
                && tree.is(verb, "advcl")
                && tree.first(verb, child -> child < verb && grammar.words().has("marker.COMMENT", tree.form(child)))
                        >= 0;
    }

    /** « …, rappelle sa déléguée »: a verb of speech after or inside what is said. */
    private boolean isSaying(int verb) {
        boolean said = grammar.modality()
                .of(tree, verb)
                .map(g -> g.effect() == Effect.SAID)
                .orElse(false);
        if (!said || verb == 0) {
            return false;
        }
        int type = Character.getType(tree.form(verb - 1).charAt(0));
        boolean closed = type == Character.FINAL_QUOTE_PUNCTUATION
                || tree.form(verb - 1).equals("\"")
                || verb > 1
                        && tree.form(verb - 1).equals(",")
                        && Character.getType(tree.form(verb - 2).charAt(0)) == Character.FINAL_QUOTE_PUNCTUATION;
        return closed || tree.is(verb, "parataxis") && tree.child(verb, "obj") < 0;
    }

    private Optional<Wording> unknown(int index) {
        String lemma = tree.lemma(index);
        boolean bare = verbs.finite(index) < 0
                && (tree.is(index, "acl") || tree.is(index, "amod") || tree.is(index, "xcomp") && continues(index));
        boolean silent = bare
                || grammar.lexicon().isState(lemma)
                || grammar.modality().of(tree, index).isPresent()
                || !Character.isLetter(lemma.charAt(0));
        return silent
                ? Optional.empty()
                : Optional.of(new Wording(Concept.unknown(lemma), List.of(), List.of(), Map.of()));
    }

    private boolean continues(int verb) {
        return grammar.modality()
                .of(tree, tree.head(verb))
                .map(governor -> governor.effect() == Effect.REAL)
                .orElse(true);
    }

    /** « a menacé de quitter »: the leaving is told, with the threat as its status. */
    private boolean speaksForAnother(int verb, Wording wording) {
        Optional<Governor> governor = grammar.modality().of(tree, verb);
        if (governor.isEmpty() || !wording.after().isEmpty()) {
            return false;
        }
        Effect effect = governor.get().effect();
        boolean that = verb + 1 < tree.size() && grammar.words().has("marker.that", tree.form(verb + 1));
        int clause = tree.first(verb, this::isComplement);
        if (clause < 0 && governor.get().ofObject()) {
            int accused = tree.child(verb, "obj");
            clause = accused < 0 ? Tree.NONE : tree.first(accused, this::isComplement);
        }
        if (effect == Effect.SAID && (that || clause >= 0)) {
            return true;
        }
        if (clause >= 0 && grammar.hasEvent(tree, clause)) {
            return effect != Effect.HYPOTHETICAL;
        }
        int object = tree.first(verb, child -> tree.is(child, "obj") || tree.is(child, "nsubj:pass"));
        return SPEAKING.contains(wording.concept().timeml())
                && object >= 0
                && governor.get().onNouns()
                && effect != Effect.HYPOTHETICAL
                && grammar.lexicon().noun(tree, object).isPresent();
    }

    private boolean isComplement(int child) {
        if (!verbs.isPredicate(child)) {
            return false;
        }
        int mark = tree.first(child, word -> tree.is(word, "mark") || tree.is(word, "case"));
        boolean led = mark >= 0 && grammar.words().has("marker.complement", tree.form(mark)) && verbs.finite(child) < 0;
        int first = child;
        while (first > 0 && tree.head(first - 1) == child && tree.is(first - 1, "aux")) {
            first--;
        }
        boolean next = verbs.finite(child) < 0 && first == tree.head(child) + 1;
        return tree.is(child, "xcomp") || tree.is(child, "ccomp") || led || next;
    }

    private Optional<Trigger> noun(int index) {
        if (!NOUNS.contains(tree.token(index).upos()) || tree.is(index, "flat") || tree.is(index, "compound")) {
            return Optional.empty();
        }
        Optional<Wording> wording = grammar.lexicon().noun(tree, index);
        if (wording.isEmpty() || wording.get().concept().isNone()) {
            return Optional.empty();
        }
        int head = tree.head(index);
        boolean post = wording.get().concept().key().equals(POST);
        Optional<Trigger> carried = head < 0 ? Optional.empty() : carried(index, head, wording.get());
        if (carried.isPresent() || post) {
            return carried.filter(trigger -> !post || trigger.reality().status() != Status.HAPPENED);
        }
        return Optional.of(new Trigger(index, index, wording.get(), taken(index, head), Kind.NOUN));
    }

    /** A noun whose verb says what is claimed of it. */
    private Optional<Trigger> carried(int noun, int head, Wording wording) {
        Optional<Governor> governor = grammar.modality().of(tree, head);
        boolean object = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass");
        boolean argument = object || tree.is(noun, "obl") && isLed(noun) || isScheduled(noun, head);
        if (governor.isPresent()
                && (tree.is(noun, "nmod") || argument && governor.get().onNouns())) {
            boolean clausal = verbs.isPredicate(head) || tree.is(noun, "nmod");
            Reality reality = realities.under(governor.get(), noun, head, 0);
            return clausal
                    ? Optional.of(new Trigger(noun, head, wording, reality, Kind.CARRIED_NOUN))
                    : Optional.empty();
        }
        boolean light =
                (object || tree.is(noun, "obl:arg")) && (isLight("light.agent", head) || isLight("light.patient", head))
                        || tree.is(noun, "nsubj") && isLight("light.subject", head);
        return light && verbs.isVerb(head)
                ? Optional.of(new Trigger(noun, head, wording, realities.of(head), Kind.CARRIED_NOUN))
                : Optional.empty();
    }

    /** "A hearing is set for Monday". */
    private boolean isScheduled(int noun, int head) {
        return tree.is(noun, "nsubj")
                && tree.isTagged(head, "ADJ")
                && tree.child(head, "cop") >= 0
                && tree.child(head, "obl") > head
                && tree.child(head, "xcomp") < 0;
    }

    /** By a preposition that verbs govern, « à », "for": not « après ». */
    private boolean isLed(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && grammar.words().has("marker.complement", tree.form(preposition));
    }

    private boolean isLight(String list, int verb) {
        return verbs.isOneOf(grammar.words().list(list), verb);
    }

    /** « après le licenciement » takes it for granted; « une grève » may be any. */
    private Reality taken(int noun, int head) {
        int determiner = tree.child(noun, "det");
        boolean indefinite = determiner >= 0
                && (verbs.has(determiner, "Definite", "Ind") || verbs.has(determiner, "PronType", "Neg"));
        Reality known = realities.claim(Status.HAPPENED, noun, Tense.PAST, "event.noun");
        if (head < 0 || !indefinite && !tree.is(noun, "nsubj")) {
            return adjective(noun).orElse(known);
        }
        return realities.claim(indefinite ? Status.HYPOTHETICAL : Status.HAPPENED, noun, Tense.NONE, "event.noun");
    }

    /** « l'éventuelle fusion », "the planned merger". */
    private Optional<Reality> adjective(int noun) {
        int adjective = tree.first(
                noun,
                child -> tree.is(child, "amod")
                        && grammar.modality().of(tree, child).isPresent());
        return adjective < 0
                ? Optional.empty()
                : grammar.modality()
                        .of(tree, adjective)
                        .map(governor -> realities.claim(
                                governor.effect().status(),
                                noun,
                                Tense.NONE,
                                "event.adverb",
                                tree.token(adjective).form()));
    }
}
