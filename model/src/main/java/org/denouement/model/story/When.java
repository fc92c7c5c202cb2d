package org.denouement.model.story;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** When something of the story was: on the calendar, or only relative to an article's day, or undated. */
public record When(Optional<TimeRange> range, Optional<DayOffset> offset, Basis basis, List<Reason> because) {
    public static final When UNDATED = new When(Optional.empty(), Optional.empty(), Basis.UNDATED, List.of());

    public When {
        because = List.copyOf(because);
    }
}
