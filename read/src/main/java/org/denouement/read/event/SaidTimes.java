package org.denouement.read.event;

import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.read.event.Reality.Tense;

/** When an event was by the day on which it was announced, or by the date of the document that it made. */
final class SaidTimes {
    /** Concepts of what is done by announcing it. */
    private static final Set<String> ACTS = Set.of(
            "acquit",
            "suspend",
            "ban",
            "fine",
            "punish",
            "appoint",
            "dismiss",
            "recall",
            "approve",
            "reject",
            "cancel",
            "postpone",
            "test-positive",
            "bankrupt",
            "close",
            "lay-off",
            "acquire",
            "sell",
            "merge",
            "launch",
            "investigate",
            "disqualify",
            "strip-title",
            "relegate",
            "annul",
            "reinstate",
            "lift",
            "withdraw",
            "agree",
            "settle",
            "halt");
    /** Concepts of what a document is made for. */
    private static final Set<String> WRITTEN = Set.of("send", "write", "share");

    private final Reading reading;
    private final Grammar grammar;
    private final PlacedTimes times;
    private final Government government;

    SaidTimes(Reading reading, Grammar grammar, PlacedTimes times) {
        this.reading = reading;
        this.grammar = grammar;
        this.times = times;
        this.government = new Government(grammar);
    }

    /** "The letter, dated Thursday, was sent": what is dated was written on its date. */
    Optional<TimeLink> ofDocument(Tree tree, Trigger trigger) {
        if (!WRITTEN.contains(trigger.concept().key())) {
            return Optional.empty();
        }
        for (Timex timex : times.placed(tree.sentence().span())) {
            int at = tree.headOf(timex.span());
            int word = at < 0 ? Tree.NONE : tree.head(at);
            int noun = word < 0 ? Tree.NONE : tree.head(word);
            boolean dates = noun >= 0 && grammar.words().has("dated", tree.form(word));
            if (dates && (tree.head(noun) == trigger.predicate() || noun == trigger.index())) {
                return Optional.of(TimeLink.of(timex, Reason.of("event.time.dated", words(timex.span()))));
            }
        }
        return Optional.empty();
    }

    /** « …, a annoncé X vendredi »: not later than it was announced. */
    Optional<TimeLink> announced(Tree tree, Trigger trigger) {
        int verb = speech(tree, trigger.predicate());
        if (verb < 0) {
            return Optional.empty();
        }
        for (Timex timex : times.placed(tree.sentence().span())) {
            int at = tree.headOf(timex.span());
            boolean governed = at >= 0 && !government.isPossessed(tree, at) && isNear(tree, at, verb);
            boolean act = ACTS.contains(trigger.concept().key())
                    && !grammar.words().has("confirming", tree.lemma(verb))
                    && timex.range().filter(TimeRange::isOneDay).isPresent();
            Optional<TimeRange> range = act ? timex.range() : timex.range().flatMap(Ranges::until);
            if (governed && range.isPresent()) {
                Reason why = Reason.of(act ? "event.time.act" : "event.time.announced", words(timex.span()));
                return Optional.of(
                        new TimeLink(Optional.of(timex.span()), range, Optional.empty(), Basis.IMPLIED, why));
            }
        }
        return Optional.empty();
    }

    /** « Le bilan s'est alourdi dimanche : une passagère a succombé »: what a colon explains was of the same day. */
    Optional<TimeLink> explained(Tree tree, Trigger trigger) {
        int clause = trigger.predicate();
        int main = tree.head(clause);
        boolean explains = trigger.reality().status() == Status.HAPPENED
                && trigger.reality().tense() == Tense.PAST
                && tree.is(clause, "parataxis")
                && main >= 0
                && main < clause
                && !isSaid(tree, main)
                && isBehindColon(tree, main, clause);
        if (!explains) {
            return Optional.empty();
        }
        return times.placed(tree.sentence().span()).stream()
                .filter(timex -> timex.range().filter(TimeRange::isOneDay).isPresent())
                .filter(timex -> tree.headOf(timex.span()) >= 0 && tree.headOf(timex.span()) < clause)
                .filter(timex -> isNear(tree, tree.headOf(timex.span()), main))
                .findFirst()
                .map(timex -> TimeLink.of(timex, Reason.of("event.time.sentence", words(timex.span()))));
    }

    /** A colon, and no quotation mark behind it. */
    private static boolean isBehindColon(Tree tree, int main, int clause) {
        for (int i = main + 1; i < clause; i++) {
            if (tree.form(i).equals(":")) {
                return !tree.isTagged(i + 1, "PUNCT");
            }
        }
        return false;
    }

    /** On the verb, or on its subject, where parsers hang « vendredi ». */
    private static boolean isNear(Tree tree, int time, int verb) {
        int head = tree.head(time);
        return time == verb || head == verb || head >= 0 && tree.is(head, "nsubj") && tree.head(head) == verb;
    }

    private int speech(Tree tree, int predicate) {
        int head = tree.head(predicate);
        if (head >= 0 && (tree.is(predicate, "ccomp") || tree.is(predicate, "parataxis")) && isSaid(tree, head)) {
            return head;
        }
        return tree.first(predicate, child -> tree.is(child, "parataxis") && isSaid(tree, child));
    }

    private boolean isSaid(Tree tree, int verb) {
        return grammar.modality()
                .of(tree, verb)
                .filter(governor -> governor.effect() == Modality.Effect.SAID)
                .isPresent();
    }

    private String words(Span span) {
        return span.in(reading.text());
    }
}
