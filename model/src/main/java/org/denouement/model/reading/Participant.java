package org.denouement.model.reading;

import org.denouement.model.text.Span;

/**
 * Who or what takes part in an event: {@code role} is {@code "agent"}, {@code "patient"}, {@code "recipient"},
 * {@code "organisation"}, {@code "place"} or {@code "instrument"}; {@code span} the whole phrase, {@code head} its head
 * word, at which the {@link EntityMention} is found.
 */
public record Participant(String role, Span span, Span head) {}
