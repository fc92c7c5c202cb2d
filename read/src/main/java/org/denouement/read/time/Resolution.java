package org.denouement.read.time;

import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** What an operation made of a match: the value, where on the calendar it lies, and why. */
record Resolution(TimexValue value, Place place, Basis basis, TimeAnchor anchor, Reason because) {
    /** The calendar side: the period (which later times may count from), the range, the offset from publication. */
    record Place(Optional<Period> period, Optional<TimeRange> range, Optional<DayOffset> offset) {
        static final Place NOWHERE = new Place(Optional.empty(), Optional.empty(), Optional.empty());

        static Place of(Period period, TimeRange range) {
            return new Place(Optional.of(period), Optional.of(range), Optional.empty());
        }

        static Place offset(int earliest, int latest) {
            return new Place(Optional.empty(), Optional.empty(), Optional.of(new DayOffset(earliest, latest)));
        }

        static Place range(TimeRange range) {
            return new Place(Optional.empty(), Optional.of(range), Optional.empty());
        }
    }
}
