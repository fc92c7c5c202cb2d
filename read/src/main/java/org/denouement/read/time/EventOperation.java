package org.denouement.read.time;

import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventCount;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * So many units from an event that the next words name: "two days after the crash", « la veille du vote ». The article's
 * own words say only how far it is: {@code n}, {@code unit}, {@code sign}; {@code length=1} when the marked words are a
 * length; {@code whole=1} for the calendar week, month or year beside the event's ("the week after the vote"); with a
 * {@code weekday}, the next or last of that name ("the Monday after the vote").
 */
final class EventOperation implements Operation {
    private static final int LONGEST = 100_000;
    private static final int WEEK = 7;

    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        Optional<DayOffset> days = days(match.slots());
        if (days.isEmpty() || match.end() <= match.to()) {
            return Optional.empty();
        }
        Span lead = Span.of(
                story.words().get(match.to()).start(),
                story.words().get(match.end() - 1).end());
        return Optional.of(new Resolution(
                value(match.slots(), story),
                Resolution.Place.NOWHERE,
                match.slots().has("length") ? Basis.STATED : Basis.RELATIVE,
                TimeAnchor.event(lead, days.get()),
                Reason.of("time.event", story.quote(match))));
    }

    private static TimexValue value(Slots slots, Story story) {
        if (slots.has("length")) {
            String length = DurationOperation.value(slots, story.conventions());
            return new TimexValue(TimexType.DURATION, length, slots.get("mod"));
        }
        String part = slots.get("part");
        String day = slots.has("weekday") ? "XXXX-WXX-" + slots.get("weekday") : "XXXX-XX-XX";
        return part.isEmpty()
                ? new TimexValue(TimexType.DATE, day, slots.get("mod"))
                : new TimexValue(TimexType.TIME, day + "T" + part, slots.get("mod"));
    }

    /** How many days from the event's; empty when the number cannot be one. */
    private static Optional<DayOffset> days(Slots slots) {
        ShiftOperation.Amount amount = ShiftOperation.Amount.of(slots.get("unit"));
        int unit = amount.isClock() ? 1 : amount.times() * amount.unit().days();
        Optional<Integer> count = slots.has("n") ? slots.number("n") : Optional.of(1);
        if (count.filter(n -> (long) n * unit > LONGEST).isPresent() || count.isEmpty() && !isUnknown(slots)) {
            return Optional.empty();
        }
        DayOffset far = amount.isClock()
                ? hours(amount, count)
                : count.map(n -> far(slots, n, unit)).orElse(new DayOffset(unit, EventCount.OPEN));
        DayOffset bounded = amount.isClock() ? far : bounded(far, slots.get("mod"), count.orElse(1) * unit);
        boolean back = slots.get("sign").equals("-");
        return Optional.of(back ? new DayOffset(-bounded.latest(), -bounded.earliest()) : bounded);
    }

    private static boolean isUnknown(Slots slots) {
        return slots.get("n").contains("X");
    }

    /** Days are counted; weeks, months and years are told by about as many. */
    private static DayOffset far(Slots slots, int count, int unit) {
        int days = count * unit;
        if (slots.has("weekday")) {
            return new DayOffset(1, WEEK);
        }
        if (slots.has("whole")) {
            return new DayOffset(1, 2 * unit - 1);
        }
        return unit == 1 ? new DayOffset(days, days) : new DayOffset(days - unit / 2, days + unit / 2);
    }

    /** On the same day, or past midnight: hours of a day that has none here. */
    private static DayOffset hours(ShiftOperation.Amount amount, Optional<Integer> count) {
        int days = amount.code().equals("TH") ? count.map(n -> n / 24).orElse(0) : 0;
        return new DayOffset(days, days + 1);
    }

    private static DayOffset bounded(DayOffset days, String mod, int exact) {
        return switch (mod) {
            case "LESS_THAN", "EQUAL_OR_LESS" -> new DayOffset(0, exact);
            case "MORE_THAN", "EQUAL_OR_MORE" -> new DayOffset(exact, EventCount.OPEN);
            case "APPROX" ->
                new DayOffset(Math.max(0, days.earliest() - days.earliest() / 4), days.latest() + days.latest() / 4);
            default -> days;
        };
    }
}
