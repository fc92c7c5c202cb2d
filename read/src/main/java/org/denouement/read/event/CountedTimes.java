package org.denouement.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.EventCount;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * Finds what a clause counts its time from: in « deux jours après l'accident, le pilote est mort » the death is two days
 * from the accident. Which accident that is, and when it was, is for the whole coverage to say.
 */
final class CountedTimes {
    /** A space, and a small word between: « le vote de dimanche », "the vote on Sunday". */
    private static final Pattern BESIDE = Pattern.compile("\\s(\\p{L}{1,3}['’\\s])?");

    private static final List<String> LEADS = List.of("case", "mark", "advmod");

    private final Reading reading;
    private final Tree tree;
    private final Government government;
    private final List<Trigger> triggers;
    private final Function<Trigger, List<Participant>> participants;

    CountedTimes(
            Reading reading,
            Tree tree,
            Grammar grammar,
            List<Trigger> triggers,
            Function<Trigger, List<Participant>> participants) {
        this.reading = reading;
        this.tree = tree;
        this.government = new Government(grammar);
        this.triggers = triggers;
        this.participants = participants;
    }

    /** The time of an event: the {@code found} one if a day of its own dates it, else what it is counted from. */
    Optional<TimeLink> link(Trigger trigger, Optional<TimeLink> found, Optional<TimeLink> bound) {
        for (Timex timex : counted(reading, tree)) {
            int event = eventAfter(tree, timex);
            Optional<TimeLink> said = event < 0 ? Optional.empty() : said(timex, trigger, event);
            if (said.isPresent()) {
                return said;
            }
            Optional<EventCount> count = event < 0 ? Optional.empty() : count(timex, trigger, event);
            if (count.isPresent()) {
                return found.filter(link -> isOwn(link, event))
                        .or(() -> apposed(timex))
                        .or(() -> bound.map(link -> link.with(count.get())))
                        .or(() -> Optional.of(open(count.get())));
            }
        }
        return found;
    }

    /** "on 12 January, eight days before the recall": the count glosses a day. */
    private Optional<TimeLink> apposed(Timex timex) {
        return reading.times().stream()
                .filter(day -> day.range().filter(TimeRange::isOneDay).isPresent())
                .filter(day -> day.span().end() <= timex.span().start()
                        && Span.of(day.span().end(), timex.span().start())
                                .in(reading.text())
                                .equals(", "))
                .findFirst()
                .map(day -> TimeLink.of(
                        day, Reason.of("event.time.clause", day.span().in(reading.text()))));
    }

    /** « le lendemain du vote de dimanche », « la veille du 14 juillet »: the day counted from is said beside it. */
    private Optional<TimeLink> said(Timex timex, Trigger trigger, int event) {
        if (tree.isUnder(trigger.index(), event) || !governs(timex, event, trigger)) {
            return Optional.empty();
        }
        DayOffset days = timex.anchor().days().orElseThrow();
        return days.latest() >= EventCount.OPEN || days.earliest() <= -EventCount.OPEN
                ? Optional.empty()
                : dayBeside(timex, event)
                        .map(day -> new TimeLink(
                                Optional.of(timex.span().cover(day.span())),
                                day.range().map(range -> shifted(range, days)).flatMap(range -> timex.value()
                                        .weekday()
                                        .map(range::on)
                                        .orElse(Optional.of(range))),
                                Optional.empty(),
                                Basis.IMPLIED,
                                Reason.of(
                                        "event.count.said",
                                        timex.span().cover(day.span()).in(reading.text()))));
    }

    /** The day that stands in the event's place, or next to it with a word between at most. */
    private Optional<Timex> dayBeside(Timex timex, int event) {
        int lead = timex.anchor().expression().orElseThrow().end();
        Span word = tree.span(event);
        return reading.times().stream()
                .filter(day -> day.range().filter(TimeRange::isOneDay).isPresent())
                .filter(day -> day.span().start() >= lead)
                .filter(day -> day.span().contains(word)
                        || day.span().start() > word.end()
                                && BESIDE.matcher(Span.of(word.end(), day.span().start())
                                                .in(reading.text()))
                                        .matches())
                .findFirst();
    }

    private static TimeRange shifted(TimeRange range, DayOffset days) {
        LocalDate day = range.firstDay().orElseThrow();
        return TimeRange.between(day.plusDays(days.earliest()), day.plusDays(days.latest()));
    }

    /** The times of a sentence that are counted from an event. */
    static List<Timex> counted(Reading reading, Tree tree) {
        return reading.times().stream()
                .filter(timex -> timex.anchor().kind() == TimeAnchor.Kind.EVENT)
                .filter(timex -> tree.sentence().span().contains(timex.span()))
                .toList();
    }

    /** Whether {@code time} belongs to the event that another is counted from: "the day after the vote on Sunday, …". */
    static boolean isOfEvent(Reading reading, Tree tree, Span time) {
        for (Timex timex : counted(reading, tree)) {
            Span lead = timex.anchor().expression().orElseThrow();
            boolean behind = lead.end() <= time.start();
            if (behind && !Span.of(lead.end(), time.start()).in(reading.text()).contains(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(TimeLink link, int event) {
        int at = link.timex()
                .filter(span -> tree.sentence().span().contains(span))
                .map(tree::headOf)
                .orElse(Tree.NONE);
        return at >= 0
                && !tree.isUnder(at, event)
                && !isOfEvent(reading, tree, link.timex().orElseThrow());
    }

    private static TimeLink open(EventCount count) {
        return new TimeLink(Optional.empty(), Optional.empty(), Optional.empty(), Basis.UNDATED, count.because())
                .with(count);
    }

    /** The count that governs this event, unless the event is itself what is counted from. */
    private Optional<EventCount> count(Timex timex, Trigger trigger, int event) {
        boolean under = tree.isUnder(trigger.index(), event) || tree.isUnder(trigger.predicate(), event);
        boolean governed = under ? isMain(trigger, event) : governs(timex, event, trigger);
        return governed
                ? triggers.stream()
                        .filter(other -> other.index() == event || other.predicate() == event)
                        .findFirst()
                        .map(counted -> counted(timex, counted, event))
                : Optional.empty();
    }

    private boolean governs(Timex timex, int event, Trigger trigger) {
        int time = tree.headOf(timex.span());
        int above = tree.head(event);
        // « le lundi suivant le vote »: parsers hang the vote on « suivant »
        boolean within = above >= 0 && timex.span().contains(tree.span(above));
        int top = time >= 0 && (within || tree.isUnder(event, time)) ? time : event;
        return tree.head(top) == trigger.predicate() || government.governs(tree, top, trigger);
    }

    /** "Two days after the accident the pilot died": parsers take what opens a sentence for its root. */
    private boolean isMain(Trigger trigger, int event) {
        int verb = trigger.predicate();
        boolean opened = tree.head(event) < 0 && tree.head(verb) == event && verb > event;
        int subject = opened ? tree.child(verb, "nsubj") : Tree.NONE;
        boolean clause = tree.is(verb, "acl:relcl") && subject >= 0 && !tree.isTagged(subject, "PRON");
        return opened && (clause || tree.is(verb, "parataxis"));
    }

    /** The word that the lead ("after the") leads to: a noun or the verb of a clause. */
    static int eventAfter(Tree tree, Timex timex) {
        int preposition = tree.at(timex.anchor().expression().orElseThrow());
        if (preposition < 0) {
            return Tree.NONE;
        }
        int head = tree.head(preposition);
        if (head > preposition && LEADS.stream().anyMatch(relation -> tree.is(preposition, relation))) {
            return head;
        }
        for (int i = preposition + 1; i < tree.size(); i++) {
            if (tree.isTagged(i, "NOUN") || tree.isTagged(i, "VERB")) {
                return i;
            }
        }
        return Tree.NONE;
    }

    private EventCount counted(Timex timex, Trigger counted, int event) {
        EventClass what = new EventClass(
                counted.concept().timeml(),
                counted.concept().type(),
                counted.concept().key(),
                tree.lemma(counted.index()));
        Span word = tree.span(counted.index());
        DayOffset days = timex.anchor().days().orElseThrow();
        Span expression = timex.span().cover(word).cover(tree.span(event));
        return new EventCount(
                expression,
                word,
                what,
                participants.apply(counted),
                days,
                Optional.empty(),
                List.of(),
                Reason.of("event.count.open", expression.in(reading.text())));
    }
}
