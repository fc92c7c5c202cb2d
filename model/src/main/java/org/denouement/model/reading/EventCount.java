package org.denouement.model.reading;

import java.util.List;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * A time counted from an event that its own words do not date: "two days after the crash" is two days from a
 * {@code crash}. {@code expression} holds all these words, {@code trigger} the one that names the event; {@code dated} the
 * words, of whichever article, that date it, empty while nothing does; {@code because} says which event it is, or why none.
 */
public record EventCount(
        Span expression,
        Span trigger,
        EventClass what,
        List<Participant> participants,
        DayOffset days,
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

    public EventCount settled(List<Anchor> words, Reason why) {
        return new EventCount(expression, trigger, what, participants, days, words, why);
    }
}
