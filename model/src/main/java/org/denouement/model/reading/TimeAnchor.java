package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Span;

/**
 * What a relative time was counted from: nothing, the day of publication, or another time expression of the text. A time
 * counted from an event ("two days after the crash") has the words that lead to the event, and how far it is from it.
 */
public record TimeAnchor(Kind kind, Optional<Span> expression, Optional<DayOffset> days) {
    /** Where the count starts. */
    public enum Kind {
        NONE,
        PUBLICATION,
        EXPRESSION,
        DATELINE,
        QUOTATION,
        EVENT
    }

    public static final TimeAnchor NONE = new TimeAnchor(Kind.NONE, Optional.empty());
    public static final TimeAnchor PUBLICATION = new TimeAnchor(Kind.PUBLICATION, Optional.empty());

    public TimeAnchor(Kind kind, Optional<Span> expression) {
        this(kind, expression, Optional.empty());
    }

    /** So many days from the event that {@code lead} ("after the") leads to. */
    public static TimeAnchor event(Span lead, DayOffset days) {
        return new TimeAnchor(Kind.EVENT, Optional.of(lead), Optional.of(days));
    }

    public static TimeAnchor expression(Span span) {
        return new TimeAnchor(Kind.EXPRESSION, Optional.of(span));
    }
}
