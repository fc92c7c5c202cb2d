package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** What is claimed of an event, whether it is negated, who is said to claim it, and the words that decided. */
public record Factuality(Status status, boolean negated, Optional<Span> accordingTo, Reason because) {}
