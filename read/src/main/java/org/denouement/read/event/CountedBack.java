package org.denouement.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/**
 * Counts back to what a day is counted from: in "resigned on Monday, four days after the ferry sank" the ferry sank on the
 * Thursday before.
 */
final class CountedBack {
    /** From here on days are told in round numbers. */
    private static final int WEEK = 14;

    private static final int NEAR = 3;

    private final Reading reading;
    private final Tree tree;
    private final Government government;
    private final List<Trigger> triggers;
    private final List<Timex> counts;

    CountedBack(Reading reading, Tree tree, Grammar grammar, List<Trigger> triggers) {
        this.reading = reading;
        this.tree = tree;
        this.government = new Government(grammar);
        this.triggers = triggers;
        this.counts = CountedTimes.counted(reading, tree);
    }

    /** The day of an event that so many days are counted from; empty when the count is not in days, or nothing dates it. */
    Optional<TimeLink> link(Trigger trigger) {
        for (Timex count : counts) {
            int event = CountedTimes.eventAfter(tree, count);
            boolean own = event >= 0 && (event == trigger.predicate() || event == trigger.index());
            Optional<Timex> day = own && isExact(count) ? dayOfMain(count, event) : Optional.empty();
            if (day.isPresent()) {
                return Optional.of(back(count, day.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isExact(Timex count) {
        DayOffset days = count.anchor().days().orElseThrow();
        return days.earliest() == days.latest() && Math.abs(days.earliest()) < WEEK;
    }

    /** The day of the verb that the count belongs to, told before the count. */
    private Optional<Timex> dayOfMain(Timex count, int event) {
        return mainAbove(event).flatMap(verb -> reading.times().stream()
                .filter(day -> tree.sentence().span().contains(day.span()) && !day.equals(count))
                .filter(day -> day.span().end() <= count.span().start())
                .filter(day -> day.range().filter(TimeRange::isOneDay).isPresent())
                .filter(day -> {
                    int at = tree.headOf(day.span());
                    return at >= 0 && !tree.isUnder(at, event) && government.governs(tree, at, verb);
                })
                .findFirst());
    }

    /** The verb on which the event hangs, or the days before it do. */
    private Optional<Trigger> mainAbove(int event) {
        int at = tree.head(event);
        for (int steps = 0; at >= 0 && steps < NEAR; steps++) {
            int place = at;
            Optional<Trigger> verb = triggers.stream()
                    .filter(other -> other.isVerb() && other.predicate() == place)
                    .findFirst();
            if (verb.isPresent() || tree.isTagged(at, "VERB")) {
                return verb;
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private TimeLink back(Timex count, Timex day) {
        int days = count.anchor().days().orElseThrow().earliest();
        Optional<LocalDate> told = day.range().flatMap(TimeRange::firstDay);
        return new TimeLink(
                Optional.of(day.span().cover(count.span())),
                told.map(date -> TimeRange.day(date.minusDays(days))),
                Optional.empty(),
                Basis.IMPLIED,
                Reason.of("event.count.back", day.span().cover(count.span()).in(reading.text())));
    }
}
