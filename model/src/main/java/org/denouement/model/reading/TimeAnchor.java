package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/** What a relative time was counted from: nothing, the day of publication, or another time expression of the text. */
public record TimeAnchor(Kind kind, Optional<Span> expression) {
    /** Where the count starts. */
    public enum Kind {
        NONE,
        PUBLICATION,
        EXPRESSION,
        DATELINE,
        QUOTATION
    }

    public static final TimeAnchor NONE = new TimeAnchor(Kind.NONE, Optional.empty());
    public static final TimeAnchor PUBLICATION = new TimeAnchor(Kind.PUBLICATION, Optional.empty());

    public static TimeAnchor expression(Span span) {
        return new TimeAnchor(Kind.EXPRESSION, Optional.of(span));
    }
}
