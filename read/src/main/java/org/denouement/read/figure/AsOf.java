package org.denouement.read.figure;

import java.util.Optional;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.TimeRange;

/** The moment for which a figure stands, by the time told beside it. */
final class AsOf {
    private AsOf() {}

    /** The verb knows whether a weekday is past or to come: where its event has the same time, the event's day is meant. */
    static TimeLink of(TimeLink told, Optional<EventMention> event) {
        return event.flatMap(EventMention::when)
                .filter(link -> link.timex().isPresent() && link.timex().equals(told.timex()))
                .filter(link -> link.range().filter(TimeRange::isOneDay).isPresent())
                .orElse(told);
    }
}
