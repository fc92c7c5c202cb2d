package org.denouement.model.reading;

import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * Something that one article says happened, will happen, was offered… (a TimeML EVENT). {@code trigger} is the word
 * that names it (« licencié »), {@code clause} the words of the article that tell it whole.
 */
public record EventMention(
        Span trigger,
        Span clause,
        EventClass what,
        Factuality how,
        List<Participant> participants,
        Optional<TimeLink> when,
        String rule) {
    public EventMention {
        participants = List.copyOf(participants);
    }

    /** The same, at another time. */
    public EventMention at(TimeLink time) {
        return new EventMention(trigger, clause, what, how, participants, Optional.of(time), rule);
    }
}
