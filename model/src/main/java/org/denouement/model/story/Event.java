package org.denouement.model.story;

import java.util.List;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.Status;

/**
 * Something of the story that happened, is planned, was offered…, told by one or more articles. {@code telling} is the
 * clearest clause of the coverage that tells it, {@code origins} the ids of the independent origins that report it.
 */
public record Event(
        String id,
        EventClass what,
        Telling telling,
        When when,
        Status status,
        List<Part> parts,
        List<String> origins,
        Evidence evidence) {
    public Event {
        parts = List.copyOf(parts);
        origins = List.copyOf(origins);
    }
}
