package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventCount;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;

/**
 * Puts on the calendar what an article counts from an event, « deux jours après l'accident », by the day that this or
 * another article gives the event. What cannot be one event of the coverage stays open, and says why.
 */
public final class Counting {
    /** Counts may rest on each other: the funeral on the death, the death on the accident. */
    private static final int ROUNDS = 3;

    private final Claims claims;
    private final CountedEvents events;

    private Counting(Claims claims, CountedEvents events) {
        this.claims = claims;
        this.events = events;
    }

    /** The readings, with a time where there was but a count. */
    public static List<Reading> settled(Coverage coverage, List<Reading> readings, Cast cast) {
        List<Reading> settled = readings;
        for (int round = 0; round < ROUNDS && settled.stream().anyMatch(Counting::hasOpen); round++) {
            Claims claims = Claims.in(coverage, settled, cast);
            Counting counting = new Counting(claims, new CountedEvents(Happening.of(claims.all(settled))));
            List<Reading> next = settled.stream().map(counting::settled).toList();
            if (next.equals(settled)) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }

    private static boolean hasOpen(Reading reading) {
        return reading.facts().events().stream().anyMatch(Counting::isOpen);
    }

    private static boolean isOpen(EventMention mention) {
        return mention.when()
                .filter(link -> link.basis() == Basis.UNDATED)
                .flatMap(TimeLink::counted)
                .isPresent();
    }

    private Reading settled(Reading reading) {
        if (!hasOpen(reading)) {
            return reading;
        }
        List<EventMention> mentions = new ArrayList<>(reading.facts().events());
        for (EventMention mention : reading.facts().events()) {
            if (isOpen(mention)) {
                TimeLink link = settled(reading, mention);
                mentions.replaceAll(one -> one.equals(mention) ? one.at(link) : asCounted(one, link));
            }
        }
        return reading.withEvents(mentions);
    }

    /** "after the ferry sank": what the count rests on was on the day that it was counted from. */
    private static EventMention asCounted(EventMention mention, TimeLink counting) {
        EventCount count = counting.counted().orElseThrow();
        boolean same = mention.trigger().equals(count.trigger())
                && mention.when().filter(link -> link.basis() != Basis.UNDATED).isEmpty();
        return same && count.day().isPresent()
                ? mention.at(
                        new TimeLink(Optional.empty(), count.day(), Optional.empty(), Basis.INFERRED, count.because()))
                : mention;
    }

    private TimeLink settled(Reading reading, EventMention mention) {
        TimeLink link = mention.when().orElseThrow();
        EventCount count = link.counted().orElseThrow();
        String words = count.expression().in(reading.text());
        CountedEvents.Found found = events.of(claims.claim(reading, mention), claims.counted(reading, count));
        if (found.day().isEmpty()) {
            Reason open = found.rivals().isEmpty()
                    ? Reason.of("event.count.open", words)
                    : Reason.of("event.count.several", words, String.join(", ", found.rivals()));
            return link.with(count.open(open));
        }
        CountedEvents.Day day = found.day().get();
        Optional<TimeRange> range = counted(reading, mention, day.range(), count);
        String event = day.claim().words(day.claim().mention().clause());
        if (range.isEmpty()) {
            return link.with(count.open(
                    Reason.of("event.count.against", words, day.range().edtf(), event)));
        }
        Reason because = Reason.of(
                "event.count.dated",
                words,
                event,
                day.range().edtf(),
                range.get().edtf());
        return new TimeLink(
                Optional.of(count.expression()),
                range,
                Optional.empty(),
                Basis.INFERRED,
                because,
                Optional.of(count.settled(
                        day.own() ? Optional.empty() : Optional.of(day.range()),
                        day.claim().anchors(),
                        because)));
    }

    /** So many days from the event; empty when that would be after the day on which it is told as done. */
    private static Optional<TimeRange> counted(
            Reading reading, EventMention mention, TimeRange event, EventCount count) {
        DayOffset days = count.days();
        boolean done = mention.how().status() == Status.HAPPENED;
        TimeRange told = done
                ? reading.article()
                        .masthead()
                        .published()
                        .map(Dated::day)
                        .map(TimeRange::until)
                        .orElse(TimeRange.ALWAYS)
                : TimeRange.ALWAYS;
        TimeRange since = days.earliest() <= -EventCount.OPEN
                ? TimeRange.ALWAYS
                : TimeRange.since(event.firstDay().orElseThrow().plusDays(days.earliest()));
        TimeRange until = days.latest() >= EventCount.OPEN
                ? TimeRange.ALWAYS
                : TimeRange.until(event.lastDay().orElseThrow().plusDays(days.latest()));
        return since.within(until)
                .flatMap(range -> range.within(told))
                .flatMap(range -> onWeekday(reading, count, range));
    }

    /** "the Monday after the vote": of the seven days the one of that name; empty when it is not among them. */
    private static Optional<TimeRange> onWeekday(Reading reading, EventCount count, TimeRange range) {
        return reading.times().stream()
                .filter(timex -> timex.span().overlaps(count.expression()))
                .flatMap(timex -> timex.value().weekday().stream())
                .findFirst()
                .map(range::on)
                .orElse(Optional.of(range));
    }
}
