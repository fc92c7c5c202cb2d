package org.denouement.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Status;
import org.denouement.read.event.Reality.Tense;

/**
 * What somebody says they will do is two events: "announced on Thursday that she will step down on 31 March" is an
 * announcement of that Thursday, and a departure to come.
 */
final class Announcements {
    private static final String CONCEPT = "announce-plan";

    private final Tree tree;
    private final Grammar grammar;
    private final Triggers triggers;

    Announcements(Tree tree, Grammar grammar, Triggers triggers) {
        this.tree = tree;
        this.grammar = grammar;
        this.triggers = triggers;
    }

    /** The triggers with the announcements of those that are to come, in reading order. */
    List<Trigger> with(List<Trigger> found) {
        List<Trigger> all = new ArrayList<>(found);
        for (Trigger planned : found) {
            announcement(planned)
                    .filter(saying -> all.stream().noneMatch(other -> other.index() == saying.index()))
                    .ifPresent(all::add);
        }
        all.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return all;
    }

    /** Who says without a day of their own what is to come on a day has told nothing but that. */
    static void drop(List<EventMention> events) {
        List<EventMention> planned = events.stream()
                .filter(event -> event.how().status() == Status.PLANNED && isDated(event))
                .toList();
        events.removeIf(event -> event.what().concept().equals(CONCEPT)
                && !isDated(event)
                && planned.stream().anyMatch(plan -> event.clause().contains(plan.trigger())));
    }

    private static boolean isDated(EventMention event) {
        return event.when().filter(link -> link.timex().isPresent()).isPresent();
    }

    private Optional<Trigger> announcement(Trigger planned) {
        int verb = planned.predicate();
        int head = tree.head(verb);
        boolean announced = planned.isVerb()
                && planned.reality().status() == Status.PLANNED
                && head >= 0
                && tree.is(verb, "ccomp")
                && grammar.words().has("announcing", tree.lemma(head))
                && triggers.verbs().finite(head) >= 0;
        if (!announced) {
            return Optional.empty();
        }
        Reality reality = triggers.reality(head);
        boolean done = reality.status() == Status.HAPPENED && !reality.negated() && reality.tense() != Tense.PRESENT;
        return done
                ? grammar.lexicon()
                        .concept(CONCEPT)
                        .map(concept -> new Trigger(
                                head,
                                head,
                                new Wording(concept, List.of(), List.of(), Map.of()),
                                reality,
                                Trigger.Kind.VERB))
                : Optional.empty();
    }
}
