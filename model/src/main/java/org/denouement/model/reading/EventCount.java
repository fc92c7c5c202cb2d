package org.denouement.model.reading;

import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * A time counted from an event that its own words do not date: "two days after the crash" is two days from a
 * {@code crash}. {@code expression} holds all these words, {@code trigger} the one that names the event; {@code dated}
 * the words, of whichever article, that date it, and {@code day} its day where the trigger was not known to tell it;
 * {@code because} says which event it is, or why none.
 */
public record EventCount(
        Span expression,
        Span trigger,
        EventClass what,
        List<Participant> participants,
        DayOffset days,
        Optional<TimeRange> day,
        List<Anchor> dated,
        Reason because) {
    /** So many days that only the day of telling bounds them: "more than a week after". */
    public static final int OPEN = 40_000;

    public EventCount {
        participants = List.copyOf(participants);
        dated = List.copyOf(dated);
    }

    public boolean isOpenEnded() {
        return days.latest() >= OPEN;
    }

    public EventCount settled(Optional<TimeRange> on, List<Anchor> words, Reason why) {
        return new EventCount(expression, trigger, what, participants, days, on, words, why);
    }

    /** Why it cannot be settled. */
    public EventCount open(Reason why) {
        return new EventCount(expression, trigger, what, participants, days, Optional.empty(), List.of(), why);
    }
}
