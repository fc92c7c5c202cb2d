package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * A time expression (TIMEX3) of one article. {@code range} is where on the calendar it lies, empty for durations, sets
 * and whatever has no anchor; {@code offset} where it lies relative to the day of publication, known or not.
 */
public record Timex(
        Span span,
        TimexValue value,
        Optional<TimeRange> range,
        Optional<DayOffset> offset,
        Basis basis,
        TimeAnchor anchor,
        String rule,
        Reason because) {}
