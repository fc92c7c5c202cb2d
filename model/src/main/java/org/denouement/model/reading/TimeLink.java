package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * When something happened, according to one article: the time expression it rests on (if any), the range, the offset
 * from publication, the basis, and why this time belongs to it; for a time counted from an event, that event.
 */
public record TimeLink(
        Optional<Span> timex,
        Optional<TimeRange> range,
        Optional<DayOffset> offset,
        Basis basis,
        Reason because,
        Optional<EventCount> counted) {
    public TimeLink(
            Optional<Span> timex, Optional<TimeRange> range, Optional<DayOffset> offset, Basis basis, Reason because) {
        this(timex, range, offset, basis, because, Optional.empty());
    }

    public static TimeLink of(Timex timex, Reason because) {
        return new TimeLink(Optional.of(timex.span()), timex.range(), timex.offset(), timex.basis(), because);
    }

    public TimeLink with(EventCount count) {
        return new TimeLink(timex, range, offset, basis, because, Optional.of(count));
    }
}
