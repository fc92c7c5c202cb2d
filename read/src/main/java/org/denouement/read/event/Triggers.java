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

    /** In reading order. */
    List<Trigger> all() {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Trigger> trigger = tree.isTagged(i, "VERB") || tree.isTagged(i, "AUX") ? verb(i) : noun(i);
            trigger.filter(t -> found.stream().noneMatch(other -> other.index() == t.index()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Trigger> verb(int index) {
        Optional<Wording> wording = grammar.lexicon().verb(tree, index);
        boolean auxiliary = verbs.isAuxiliary(index);
        if (auxiliary && wording.map(w -> w.after().isEmpty()).orElse(true)) {
            return Optional.empty();
        }
        int node = auxiliary ? tree.head(index) : index;
        if (tree.is(node, "amod") || (tree.is(node, "fixed")) || (tree.is(node, "case"))) {
            return Optional.empty();
        }
        if (wording.isEmpty()) {
            wording = unknown(index);
        }
        if (wording.isPresent() && (wording.get().concept().isNone() || isComment(node))) {
            return Optional.empty();
        }
        if (wording.isEmpty() || (node == index && speaksForAnother(node, wording.get()))) {
            return Optional.empty();
        }
        return Optional.of(new Trigger(node, node, wording.get(), realities.of(node), Kind.VERB));
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

    private Optional<Wording> unknown(int index) {
        String lemma = tree.lemma(index);
        boolean silent = grammar.lexicon().isState(lemma)
                || grammar.modality().of(tree, index).isPresent()
                || !Character.isLetter(lemma.charAt(0));
        return silent
                ? Optional.empty()
                : Optional.of(new Wording(Concept.unknown(lemma), List.of(), List.of(), Map.of()));
    }

    /** « a menacé de quitter »: the leaving is told, with the threat as its status. */
    private boolean speaksForAnother(int verb, Wording wording) {
        Optional<Governor> governor = grammar.modality().of(tree, verb);
        if (governor.isEmpty() || !wording.after().isEmpty()) {
            return false;
        }
        int clause = tree.first(
                verb, child -> (tree.is(child, "xcomp") || tree.is(child, "ccomp")) && verbs.isPredicate(child));
        Effect effect = governor.get().effect();
        if (clause >= 0 && (effect == Effect.SAID || grammar.hasEvent(tree, clause))) {
            return effect != Effect.HYPOTHETICAL;
        }
        int object = tree.first(verb, child -> tree.is(child, "obj") || tree.is(child, "nsubj:pass"));
        return SPEAKING.contains(wording.concept().timeml())
                && object >= 0
                && governor.get().onNouns()
                && effect != Effect.HYPOTHETICAL
                && grammar.lexicon().noun(tree, object).isPresent();
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
        boolean argument = object || tree.is(noun, "obl:arg") || tree.is(noun, "obl");
        if (governor.isPresent()
                && (tree.is(noun, "nmod") || argument && governor.get().onNouns())) {
            boolean clausal = verbs.isPredicate(head) && object || tree.is(noun, "nmod");
            Reality reality = realities.under(governor.get(), noun, head, 0);
            return clausal
                    ? Optional.of(new Trigger(noun, head, wording, reality, Kind.CARRIED_NOUN))
                    : Optional.empty();
        }
        boolean light = argument && (isLight("light.agent", head) || isLight("light.patient", head))
                || tree.is(noun, "nsubj") && isLight("light.subject", head);
        return light && verbs.isVerb(head)
                ? Optional.of(new Trigger(noun, head, wording, realities.of(head), Kind.CARRIED_NOUN))
                : Optional.empty();
    }

    private boolean isLight(String list, int verb) {
        return grammar.words().list(list).stream()
                .anyMatch(expression ->
                        expression.equals(tree.lemma(verb)) || expression.startsWith(tree.lemma(verb) + " "));
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
