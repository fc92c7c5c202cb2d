package org.denouement.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Span;

/**
 * Who takes part in an event, by the grammar of the word that tells it: « Lea Arden a été licencié par le conseil » has
 * the patient « Lea Arden » and the agent « le conseil ».
 */
final class Participants {
    private final Tree tree;
    private final Grammar grammar;
    private final Verbs verbs;
    private final Reading reading;
    private final boolean headline;

    Participants(Tree tree, Grammar grammar, Verbs verbs, Reading reading, boolean headline) {
        this.tree = tree;
        this.grammar = grammar;
        this.verbs = verbs;
        this.reading = reading;
        this.headline = headline;
    }

    /** In reading order, each phrase once. */
    List<Participant> of(Trigger trigger) {
        List<Participant> found = new ArrayList<>();
        if (trigger.isVerb()) {
            ofVerb(trigger, found);
        } else {
            ofNoun(trigger, found);
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found);
    }

    private void ofVerb(Trigger trigger, List<Participant> found) {
        int verb = trigger.predicate();
        boolean passive = verbs.isPassive(verb) || isShortPassive(trigger);
        int object = tree.first(verb, child -> tree.is(child, "obj") && !isReflexive(child));
        int subject = verbs.subject(verb);
        if (subject >= 0) {
            String role = passive ? "patient" : object >= 0 ? "agent" : trigger.subject();
            add(found, role, subject, verb);
        }
        if (object >= 0
                && isArgument(trigger, object)
                && (!passive || mention(object).isPresent())) {
            add(found, passive ? "recipient" : "patient", verbs.antecedent(object, verb), verb);
        }
        for (int child : tree.children(verb)) {
            if (tree.is(child, "iobj") && !isReflexive(child)) {
                add(found, "recipient", child, verb);
            } else if (tree.is(child, "obl")) {
                oblique(trigger, child, passive)
                        .ifPresent(role -> add(found, role, verbs.antecedent(child, verb), verb));
            } else if (tree.is(child, "xcomp") && tree.isTagged(child, "NOUN")) {
                nested(trigger, child, found);
            }
        }
        if (subject >= 0) {
            placeOf(subject, found);
        }
        ofOffer(trigger, found);
        if (object >= 0) {
            placeOf(object, found);
            nested(trigger, object, found);
            ofExpression(trigger, object, found);
        }
    }

    /** "Ruth Arden cleared", « Odile Arden nommée directrice »: headlines leave out the auxiliary of the passive. */
    private boolean isShortPassive(Trigger trigger) {
        int verb = trigger.predicate();
        boolean past = verbs.isParticiple(verb) || verbs.has(verb, "Tense", "Past");
        return headline
                && past
                && trigger.concept().of().equals("patient")
                && tree.child(verb, "aux") < 0
                && tree.child(verb, "obj") < 0
                && !verbs.isPastByBeing(verb);
    }

    /** « lui a proposé de prendre la tête »: who offers and to whom belong to what is offered. */
    private void ofOffer(Trigger trigger, List<Participant> found) {
        int head = tree.head(trigger.predicate());
        boolean offered = trigger.reality().status() == Status.OFFERED
                && head >= 0
                && verbs.isVerb(head)
                && (tree.is(trigger.predicate(), "xcomp") || tree.is(trigger.predicate(), "ccomp"));
        if (!offered) {
            return;
        }
        int giver = verbs.subject(head);
        if (giver >= 0) {
            found.removeIf(part -> part.head().equals(tree.span(giver)));
            add(found, "agent", giver, head);
        }
        for (int child : tree.children(head)) {
            boolean led = tree.is(child, "obl") && grammar.words().has("to", preposition(child));
            if (tree.is(child, "iobj") || tree.is(child, "obj") || led) {
                add(found, "recipient", child, head);
            }
        }
    }

    /** "arrested the captain in London": the place is the event's, wherever the parse hangs it. */
    private void placeOf(int noun, List<Participant> found) {
        for (int child : tree.children(noun)) {
            if (isPlaceOfEvent(child)) {
                add(found, "place", child, noun);
            }
        }
    }

    private boolean isPlaceOfEvent(int noun) {
        String preposition = preposition(noun);
        return tree.is(noun, "nmod")
                && kind(noun) == EntityKind.PLACE
                && grammar.words().has("in", preposition)
                && !grammar.words().has("of", preposition);
    }

    /** « a porté plainte contre X »: what hangs on the noun of an expression belongs to the whole. */
    private void ofExpression(Trigger trigger, int noun, List<Participant> found) {
        if (isArgument(trigger, noun)) {
            return;
        }
        for (int child : tree.children(noun)) {
            String own = trigger.wording().prepositions().get(preposition(child));
            if (own != null && !own.equals("-")) {
                add(found, own, child, noun);
            }
        }
    }

    private boolean isReflexive(int index) {
        return tree.is(index, "expl")
                || (tree.isTagged(index, "PRON")
                        && grammar.words().has("reflexive.forms", tree.form(index))
                        && tree.token(index).feature("Reflex").equals("Yes"));
    }

    /** « a déposé son bilan »: a word of the expression takes no part in it. */
    private boolean isArgument(Trigger trigger, int object) {
        return !trigger.wording().after().contains(tree.lemma(object))
                && !trigger.wording().after().contains(tree.form(object));
    }

    /** « le PDG d'OrvanAI » as an object still names the organisation of a change of post. */
    private void nested(Trigger trigger, int noun, List<Participant> found) {
        if (!trigger.concept().type().endsWith("-position")
                && trigger.concept().postType().isEmpty()) {
            return;
        }
        for (int child : tree.children(noun)) {
            if (tree.is(child, "nmod") && kind(child) == EntityKind.ORGANISATION) {
                add(found, "organisation", child, noun);
            }
        }
    }

    private Optional<String> oblique(Trigger trigger, int noun, boolean passive) {
        String preposition = preposition(noun);
        String own = trigger.wording().prepositions().get(preposition);
        if (own != null) {
            return own.equals("-") ? Optional.empty() : Optional.of(own);
        }
        Words words = grammar.words();
        boolean measure = words.has("by.not", tree.lemma(verbs.antecedent(noun, trigger.predicate())));
        if (tree.is(noun, "obl:agent") || passive && words.has("by", preposition)) {
            return measure ? Optional.empty() : Optional.of("agent");
        }
        return byKind(trigger, preposition, kind(noun));
    }

    private Optional<String> byKind(Trigger trigger, String preposition, EntityKind kind) {
        Words words = grammar.words();
        boolean someone = kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION || kind == EntityKind.GROUP;
        if (kind == EntityKind.ORGANISATION && words.has("at", preposition)) {
            return Optional.of("organisation");
        }
        boolean post = trigger.concept().type().endsWith("-position");
        if (kind == EntityKind.ORGANISATION && post && (words.has("of", preposition) || words.has("in", preposition))) {
            return Optional.of("organisation");
        }
        if (someone && words.has("against", preposition)) {
            return Optional.of("patient");
        }
        if (someone && words.has("to", preposition)) {
            return Optional.of("recipient");
        }
        if (someone && words.has("with", preposition)) {
            return Optional.of("agent");
        }
        return kind == EntityKind.PLACE && words.has("in", preposition) ? Optional.of("place") : Optional.empty();
    }

    private void ofNoun(Trigger trigger, List<Participant> found) {
        int noun = trigger.index();
        int verb = trigger.predicate();
        if (trigger.kind() == Trigger.Kind.CARRIED_NOUN && verbs.isVerb(verb)) {
            carrier(trigger, verb, found);
        }
        Words words = grammar.words();
        for (int child : tree.children(noun)) {
            String preposition = preposition(child);
            boolean modifier = tree.is(child, "nmod") || tree.is(child, "obl");
            if (tree.is(child, "det") || tree.is(child, "nmod:poss")) {
                if ((words.has("possessive", tree.form(child)) || tree.is(child, "nmod:poss")) && !isTime(child)) {
                    add(found, trigger.concept().of(), child, noun);
                }
            } else if (modifier && words.has("by", preposition)) {
                add(found, "agent", child, noun);
            } else if (modifier && words.has("of", preposition)) {
                complement(trigger, child, found);
            } else if (modifier) {
                byKind(trigger, preposition, kind(child)).ifPresent(role -> add(found, role, child, noun));
            } else if (tree.is(child, "compound") && mention(child).isPresent()) {
                complement(trigger, child, found);
            }
        }
    }

    private void complement(Trigger trigger, int noun, List<Participant> found) {
        EntityKind kind = kind(noun);
        if (trigger.concept().key().equals(Triggers.POST)) {
            if (kind == EntityKind.ORGANISATION) {
                add(found, "organisation", noun, trigger.index());
            }
        } else if (kind == EntityKind.PLACE) {
            add(found, "place", noun, trigger.index());
        } else if (mention(noun).isPresent() || !isTime(noun)) {
            add(found, trigger.concept().of(), noun, trigger.index());
        }
    }

    private boolean isTime(int noun) {
        return reading.times().stream().anyMatch(timex -> timex.span().overlaps(tree.span(noun)));
    }

    private void carrier(Trigger trigger, int verb, List<Participant> found) {
        int subject = verbs.subject(verb);
        boolean passive = verbs.isPassive(verb);
        if (subject >= 0 && subject != trigger.index() && !passive) {
            boolean undergoes = verbs.isOneOf(grammar.words().list("light.patient"), verb);
            add(found, undergoes ? "patient" : "agent", subject, verb);
        }
        for (int child : tree.children(verb)) {
            if (tree.is(child, "iobj") && !isReflexive(child)) {
                add(found, "recipient", child, verb);
            } else if (tree.is(child, "obl") && child != trigger.index()) {
                oblique(trigger, child, passive).ifPresent(role -> add(found, role, child, verb));
            }
        }
    }

    private void add(List<Participant> found, String role, int noun, int from) {
        if (isTime(noun)) {
            return;
        }
        Span phrase = phrase(noun);
        if (found.stream().anyMatch(other -> other.span().overlaps(phrase))) {
            return;
        }
        found.add(new Participant(role, phrase, tree.span(noun)));
        for (int child : tree.children(noun)) {
            if (tree.is(child, "conj") && !verbs.isVerb(child) && child != from) {
                add(found, role, child, noun);
            }
        }
    }

    /** The noun with what describes it, without clauses, coordinated nouns and the preposition before it. */
    private Span phrase(int noun) {
        boolean[] kept = tree.below(
                noun,
                child -> tree.is(child, "acl") && (tree.head(child) == noun || isBehindComma(child))
                        || tree.is(child, "conj") && tree.head(child) == noun
                        || tree.head(child) == noun
                                && (tree.is(child, "case")
                                        || tree.is(child, "punct")
                                        || tree.is(child, "cop")
                                        || tree.is(child, "nsubj")
                                        || tree.is(child, "parataxis")
                                        || isSetApart(child)
                                        || isPlaceOfEvent(child)
                                        || tree.is(child, "advcl")
                                        || tree.is(child, "cc")));
        int from = noun;
        int to = noun;
        while (from > 0 && kept[from - 1]) {
            from--;
        }
        while (to + 1 < tree.size() && kept[to + 1]) {
            to++;
        }
        while (from < noun && tree.isTagged(from, "ADV") && grammar.words().has("opening", tree.form(from))) {
            from++;
        }
        return tree.span(from).cover(tree.span(to));
    }

    /** « l'ancien président du club, liquidé le 23 avril, »: of a noun inside the phrase. */
    private boolean isBehindComma(int clause) {
        return clause > 0 && tree.form(clause - 1).equals(",");
    }

    /** « X, patron de Y »; not « le gouvernement X ». */
    private boolean isSetApart(int index) {
        return tree.is(index, "appos") && tree.first(index, child -> tree.is(child, "punct")) >= 0;
    }

    private String preposition(int noun) {
        int marker = tree.child(noun, "case");
        return marker < 0 ? "" : tree.form(marker);
    }

    private Optional<EntityMention> mention(int noun) {
        return reading.mentionAt(tree.span(noun));
    }

    private EntityKind kind(int noun) {
        return mention(noun).map(EntityMention::kind).orElse(EntityKind.UNKNOWN);
    }
}
