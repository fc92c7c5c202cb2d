package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** The stretch before or after the day of publication that a length of time covers: "these last five days". */
record Window(Match match, Story story, int days, boolean past) {
    private static final int LONGEST = 200_000;
    private static final int HOURS = 24;

    static Optional<Window> of(Match match, Story story) {
        Slots slots = match.slots();
        boolean over = slots.get("unless").equals("past") && story.isOver(match);
        if (!slots.has("window") || slots.get("n").contains("X") || over) {
            return Optional.empty();
        }
        ShiftOperation.Amount amount = ShiftOperation.Amount.of(slots.get("unit"));
        long count = slots.has("n") ? slots.number("n", 0) : 1;
        long days = amount.isClock()
                ? hours(amount) * count / HOURS + 1
                : count * amount.times() * amount.unit().days();
        return days < 1 || days > LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Window(match, story, (int) days, slots.get("window").equals("past")));
    }

    private static long hours(ShiftOperation.Amount amount) {
        return amount.code().equals("TH") ? amount.times() : 0;
    }

    Resolution resolution(TimexValue timex) {
        DayOffset offset = past ? new DayOffset(-days, 0) : new DayOffset(0, days);
        Optional<TimeRange> range = story.publication().map(this::range);
        Reason because = story.publication()
                .map(day ->
                        Reason.of(past ? "time.window.past" : "time.window.future", story.quote(match), day.toString()))
                .orElseGet(() -> Reason.of("time.relative", story.quote(match)));
        return new Resolution(
                timex,
                new Resolution.Place(Optional.empty(), range, Optional.of(offset)),
                range.isPresent() ? Basis.STATED : Basis.RELATIVE,
                range.isPresent() ? TimeAnchor.PUBLICATION : TimeAnchor.NONE,
                because);
    }

    private TimeRange range(LocalDate published) {
        LocalDate from = past ? published.minusDays(days) : published;
        LocalDate to = past ? published : published.plusDays(days);
        return new TimeRange(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), Grain.DAY, true);
    }
}
