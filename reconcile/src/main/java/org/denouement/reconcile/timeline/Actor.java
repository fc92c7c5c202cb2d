package org.denouement.reconcile.timeline;

import java.util.Optional;
import org.denouement.model.reading.Participant;

/** A participant of one article's event: whom of the cast it means, and a key to compare it by ("" when none is safe). */
record Actor(Participant participant, String words, Optional<String> entity, String key) {
    boolean is(String role) {
        return participant.role().equals(role);
    }
}
