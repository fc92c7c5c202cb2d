package org.denouement.read.event;

import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;
import org.denouement.read.event.Modality.Effect;
import org.denouement.read.event.Modality.Governor;
import org.denouement.read.event.Reality.Tense;

/**
 * Reads from a tree what is claimed of the event that a verb tells: tense and mood of its own finite word, then what
 * governs it, up the tree: « pourrait menacer de quitter » is no threat yet.
 */
final class Realities {
    private static final int DEPTH = 8;
    private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "advcl", "csubj", "obl", "nmod");

    private final Tree tree;
    private final Verbs verbs;
    private final Modality modality;
    private final Words words;
    private final boolean question;

    Realities(Tree tree, Verbs verbs, Modality modality, Words words) {
        this.tree = tree;
        this.verbs = verbs;
        this.modality = modality;
        this.words = words;
        this.question = isQuestion();
    }

    private boolean isQuestion() {
        for (int i = Math.max(0, tree.size() - 3); i < tree.size(); i++) {
            if (words.has("question", tree.form(i))) {
                return true;
            }
        }
        return false;
    }

    Reality of(int verb) {
        Reality reality = of(verb, 0);
        return question ? reality.with(Status.HYPOTHETICAL, Reason.of("event.question")) : reality;
    }

    private Reality of(int verb, int depth) {
        if (depth > DEPTH) {
            return claim(Status.HYPOTHETICAL, verb, Tense.NONE, "event.ungoverned");
        }
        Optional<Reality> flattened = flattened(verb);
        if (flattened.isPresent()) {
            return flattened.get();
        }
        boolean finite = verbs.finite(verb) >= 0;
        if (!finite && sharesAuxiliary(verb)) {
            return of(tree.head(verb), depth + 1).inClause(verb).negatedIf(isNegated(verb));
        }
        Reality reality = finite ? finite(verb, depth) : nonfinite(verb, depth);
        return adverb(verb, reality.negatedIf(isNegated(verb)));
    }

    /** "is due to be sworn in", where the parse takes « due » for a small word: by the words before the verb. */
    private Optional<Reality> flattened(int verb) {
        int first = verb;
        while (first > 0 && tree.head(first - 1) == verb && tree.is(first - 1, "aux")) {
            first--;
        }
        if (first < 2 || !words.has("marker.complement", tree.form(first - 1)) || tree.head(verb) == first - 2) {
            return Optional.empty();
        }
        int word = first - 2;
        boolean adjective = !tree.isTagged(word, "NOUN") && !tree.isUnder(verb, word);
        return adjective
                ? modality.adjective(tree, word)
                        .filter(governor -> !governor.effect().isTransparent())
                        .map(governor -> claim(
                                governor.effect().status(),
                                verb,
                                Tense.FUTURE,
                                "event.governed",
                                tree.token(word).form()))
                : Optional.empty();
    }

    /** « a été arrêté et inculpé »: a second participle without an auxiliary of its own. */
    private boolean sharesAuxiliary(int verb) {
        return tree.is(verb, "conj")
                && verbs.isPredicate(tree.head(verb))
                && tree.child(verb, "mark") < 0
                && tree.child(verb, "aux") < 0;
    }

    private Reality finite(int verb, int depth) {
        Reality own = ownTense(verb);
        int mark = tree.first(verb, this::isCondition);
        if (mark >= 0) {
            return own.with(
                    Status.HYPOTHETICAL,
                    Reason.of("event.condition", tree.token(mark).form()));
        }
        int condition = own.status() == Status.PLANNED ? condition(verb) : Tree.NONE;
        if (condition >= 0) {
            return own.with(
                    Status.HYPOTHETICAL,
                    Reason.of("event.condition", tree.token(condition).form()));
        }
        return said(verb, own, depth);
    }

    /** The « si » of a clause on which a future hangs. */
    private int condition(int verb) {
        int clause = tree.first(
                verb,
                child -> tree.is(child, "advcl")
                        && verbs.finite(child) >= 0
                        && tree.first(child, this::isCondition) >= 0);
        return clause < 0 ? Tree.NONE : tree.first(clause, this::isCondition);
    }

    private boolean isCondition(int word) {
        return tree.is(word, "mark")
                && words.has("marker.HYPOTHETICAL", tree.form(word))
                && (word == 0 || !words.has("marker.concessive", tree.form(word - 1)));
    }

    private Reality ownTense(int verb) {
        Optional<Reality> modal = modal(verb);
        if (modal.isPresent()) {
            return modal.get();
        }
        int finite = verbs.finite(verb);
        boolean compound = finite != verb && verbs.has(verb, "VerbForm", "Part");
        if (verbs.has(finite, "Mood", "Cnd")) {
            return compound && tree.child(verb, "aux:pass") != finite
                    ? claim(Status.REPORTED, verb, Tense.PAST, "event.conditional")
                    : claim(Status.HYPOTHETICAL, verb, Tense.FUTURE, "event.conditional");
        }
        if (verbs.has(finite, "Tense", "Fut")) {
            return claim(Status.PLANNED, verb, Tense.FUTURE, "event.future");
        }
        if (verbs.has(finite, "Mood", "Sub") || verbs.has(finite, "Mood", "Imp")) {
            return claim(Status.HYPOTHETICAL, verb, Tense.NONE, "event.mood");
        }
        return claim(Status.HAPPENED, verb, tense(verb, finite), "event.tense");
    }

    private Tense tense(int verb, int finite) {
        boolean past = verbs.has(finite, "Tense", "Past") || verbs.has(finite, "Tense", "Imp");
        if (finite == verb) {
            return past ? Tense.PAST : Tense.PRESENT;
        }
        boolean perfect = verbs.isParticiple(verb) && isPerfect(verb, finite);
        if (perfect) {
            return past ? Tense.ANTERIOR : Tense.PAST;
        }
        return past ? Tense.PAST : Tense.PRESENT;
    }

    /** « a quitté », "has been sacked": not « est attaqué », "is attacked". */
    private boolean isPerfect(int verb, int finite) {
        int auxiliaries = 0;
        for (int child : tree.children(verb)) {
            auxiliaries += tree.is(child, "aux") ? 1 : 0;
        }
        return auxiliaries > 1
                || verbs.isPastByBeing(verb)
                || !tree.token(finite).deprel().equals("aux:pass");
    }

    private Optional<Reality> modal(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && !tree.is(child, "aux:pass")) {
                Optional<Governor> governor = modality.of(tree, child);
                if (governor.isPresent() && governor.get().effect() != Effect.REAL) {
                    Effect effect = governor.get().effect();
                    Tense tense = effect == Effect.PLANNED ? Tense.FUTURE : Tense.NONE;
                    return Optional.of(claim(
                            effect.status(),
                            verb,
                            tense,
                            "event.modal",
                            tree.token(child).form()));
                }
            }
        }
        return Optional.empty();
    }

    /** A clause that somebody is said to say, a future of the past within it: "said it would close". */
    private Reality said(int verb, Reality own, int depth) {
        if (tree.is(verb, "conj") && verbs.isPredicate(tree.head(verb)) && own.source() < 0) {
            Reality first = of(tree.head(verb), depth + 1);
            return first.source() >= 0 ? own.toldBy(first.source()) : own;
        }
        int head = tree.head(verb);
        int speech = tree.is(verb, "ccomp") ? head : parenthesis(verb);
        Optional<Governor> governor = speech < 0 ? Optional.empty() : modality.of(tree, speech);
        if (governor.isEmpty()) {
            return own;
        }
        Effect effect = governor.get().effect();
        if (effect == Effect.SAID) {
            Reality told = own.isHypothetical() && own.tense() == Tense.FUTURE || isFutureOfPast(verb)
                    ? own.with(
                            Status.PLANNED,
                            Reason.of("event.future.past", tree.token(verb).form()))
                    : own;
            return told.toldBy(speaker(speech));
        }
        return own.isHypothetical() || effect.isTransparent() ? own : governed(own, effect, speech);
    }

    private int speaker(int verb) {
        int subject = verbs.subject(verb);
        return subject >= 0 && verbs.has(subject, "PronType", "Rel") ? Tree.NONE : subject;
    }

    private Reality governed(Reality own, Effect effect, int governor) {
        return own.with(
                        effect.status(),
                        Reason.of("event.governed", tree.token(governor).form()))
                .toldBy(verbs.subject(governor))
                .inClause(governor);
    }

    private boolean isFutureOfPast(int verb) {
        return tree.first(verb, child -> tree.is(child, "aux") && words.has("aux.future-of-past", tree.form(child)))
                >= 0;
    }

    /** « …, a-t-il dit » inside what is said. */
    private int parenthesis(int verb) {
        return tree.first(
                verb,
                child -> tree.is(child, "parataxis")
                        && modality.of(tree, child)
                                .map(g -> g.effect() == Effect.SAID)
                                .orElse(false));
    }

    private Reality nonfinite(int verb, int depth) {
        int head = tree.head(verb);
        boolean participle = verbs.isParticiple(verb);
        if (head < 0 || tree.is(verb, "parataxis")) {
            return participle
                    ? claim(Status.HAPPENED, verb, Tense.PAST, "event.participle")
                    : claim(Status.HYPOTHETICAL, verb, Tense.NONE, "event.infinitive");
        }
        if (tree.is(verb, "acl") && !verbs.has(verb, "VerbForm", "Inf") && !isMarked(verb)) {
            return claim(Status.HAPPENED, verb, participle ? Tense.PAST : Tense.NONE, "event.participle");
        }
        boolean absolute = tree.is(verb, "advcl") && tree.child(verb, "nsubj") >= 0;
        if (participle && (absolute || tree.is(verb, "amod"))) {
            return claim(Status.HAPPENED, verb, Tense.PAST, "event.participle");
        }
        return complement(verb, accuser(verb, head), depth);
    }

    /** "accused the mayor of stealing": the stealing hangs on the mayor, and is governed by the accusing. */
    private int accuser(int verb, int head) {
        int above = tree.head(head);
        boolean object = tree.is(verb, "acl") && tree.is(head, "obj") && above >= 0;
        return object && modality.of(tree, above).map(Governor::ofObject).orElse(false) ? above : head;
    }

    private boolean isMarked(int verb) {
        return tree.first(verb, child -> tree.is(child, "mark")) >= 0;
    }

    private Reality complement(int verb, int head, int depth) {
        int mark = tree.first(verb, child -> tree.is(child, "mark") || tree.is(child, "case"));
        Optional<Governor> governor = modality.of(tree, head);
        boolean complement = mark < 0 || words.has("marker.complement", tree.form(mark));
        boolean aside = tree.is(verb, "advcl") && mark < 0 && !follows(verb, head);
        if (governor.isPresent() && complement && !aside) {
            return under(governor.get(), verb, head, depth);
        }
        String marker = mark < 0 ? "" : tree.form(mark);
        if (words.has("marker.NOT", marker)) {
            return base(verb, head, depth).negatedIf(true);
        }
        boolean real = words.has("marker.REAL", marker) && !words.has("marker.HYPOTHETICAL", marker);
        boolean gerund = !verbs.has(verb, "VerbForm", "Inf");
        boolean state = tree.is(verb, "xcomp") && verbs.isParticiple(verb);
        boolean free = tree.is(verb, "advcl") || tree.is(verb, "obl") || state;
        if (free && (real || gerund) && !words.has("marker.HYPOTHETICAL", marker)) {
            return base(verb, head, depth);
        }
        return claim(Status.HYPOTHETICAL, verb, Tense.NONE, "event.infinitive");
    }

    /** "denied having met": right after the word that governs it. */
    private boolean follows(int verb, int head) {
        int first = verb;
        while (first > 0 && tree.head(first - 1) == verb && tree.is(first - 1, "aux")) {
            first--;
        }
        return first == head + 1;
    }

    /** As real as the verb it depends on. */
    private Reality base(int verb, int head, int depth) {
        if (!verbs.isPredicate(head)) {
            return claim(Status.HYPOTHETICAL, verb, Tense.NONE, "event.infinitive");
        }
        return of(head, depth + 1);
    }

    /** What a governing word makes of its complement, and what is claimed of the governing word itself. */
    Reality under(Governor governor, int event, int head, int depth) {
        Reality outer = verbs.isPredicate(head) ? of(head, depth + 1) : outerOfNoun(event, head, depth);
        Effect effect = governor.effect();
        Reason why = Reason.of("event.governed", tree.token(head).form());
        int clause = verbs.isPredicate(head) ? head : event;
        if (effect == Effect.SAID) {
            return outer.inClause(clause).toldBy(speaker(head));
        }
        if (effect.isTransparent()) {
            return new Reality(outer.status(), outer.negated(), outer.clause(), outer.source(), outer.tense(), why)
                    .negatedIf(effect == Effect.NOT);
        }
        Status status = outer.isHypothetical() ? Status.HYPOTHETICAL : effect.status();
        return new Reality(status, outer.negated(), outer.clause(), outer.source(), Tense.FUTURE, why);
    }

    /** « leur menace de partir »: the noun is taken as told; a negated or possible one is for its own verb to say. */
    private Reality outerOfNoun(int event, int noun, int depth) {
        int verb = tree.head(noun);
        if (verbs.isPredicate(verb) && GOVERNED.stream().noneMatch(relation -> tree.is(noun, relation))) {
            return of(verb, depth + 1);
        }
        return claim(Status.HAPPENED, event, Tense.NONE, "event.noun");
    }

    private Reality adverb(int verb, Reality reality) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "advmod")) {
                for (Status status : new Status[] {Status.REPORTED, Status.HYPOTHETICAL, Status.PLANNED}) {
                    if (words.has("adverb." + status, tree.form(child)) && reality.status() == Status.HAPPENED) {
                        return status == Status.PLANNED && reality.tense() == Tense.PAST
                                ? reality
                                : reality.with(
                                        status,
                                        Reason.of(
                                                "event.adverb",
                                                tree.token(child).form()));
                    }
                }
            }
        }
        return reality;
    }

    boolean isNegated(int verb) {
        return isOfNobody(tree.child(verb, "nsubj")) || isAdverbNegated(verb);
    }

    /** "No one has been arrested", « aucune rançon ». */
    private boolean isOfNobody(int subject) {
        return subject >= 0
                && (words.has("negation.subject", tree.form(subject))
                        || tree.first(
                                        subject,
                                        child -> tree.is(child, "det")
                                                && words.has("negation.subject", tree.form(child)))
                                >= 0);
    }

    private boolean isAdverbNegated(int verb) {
        return tree.first(
                        verb,
                        child -> words.has("negation", tree.form(child))
                                && (tree.is(child, "advmod") || tree.is(child, "neg") || tree.isTagged(child, "PART")))
                >= 0;
    }

    Reality claim(Status status, int clause, Tense tense, String reason, String... word) {
        String[] arguments =
                word.length > 0 ? word : new String[] {tree.token(clause).form()};
        return new Reality(status, false, clause, Tree.NONE, tense, Reason.of(reason, arguments));
    }
}
