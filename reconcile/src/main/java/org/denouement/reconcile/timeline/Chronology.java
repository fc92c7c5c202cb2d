package org.denouement.reconcile.timeline;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.denouement.model.story.Event;
import org.denouement.model.story.When;
import org.denouement.model.text.TimeRange;

/** The order of a timeline: on the calendar, relative to an article's day, undated; ties stay in the order of the text. */
final class Chronology {
    static final Comparator<Event> ORDER = Comparator.comparingInt((Event event) -> kind(event.when()))
            .thenComparing((a, b) -> byTime(a.when(), b.when()));

    private Chronology() {}

    private static int kind(When when) {
        if (when.range().isPresent()) {
            return 0;
        }
        return when.offset().isPresent() ? 1 : 2;
    }

    private static int byTime(When one, When other) {
        if (one.range().isPresent() && other.range().isPresent()) {
            int byStart = start(one.range().get()).compareTo(start(other.range().get()));
            return byStart != 0
                    ? byStart
                    : one.range().get().latest().compareTo(other.range().get().latest());
        }
        if (one.offset().isPresent() && other.offset().isPresent()) {
            return one.offset().get().compareTo(other.offset().get());
        }
        return 0;
    }

    /** What has no beginning, or may have been on any day of months, stands where it ends. */
    private static LocalDateTime start(TimeRange range) {
        boolean open = range.earliest().equals(LocalDateTime.MIN);
        boolean vague =
                !open && range.approximate() && range.earliest().plusMonths(2).isBefore(range.latest());
        return open || vague ? range.latest().minusNanos(1) : range.earliest();
    }
}
