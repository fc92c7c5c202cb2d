package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * A figure that one article gives: « plus de 700 employés d’OrvanAI ». {@code counted} is the phrase of what is counted,
 * {@code concept} its language-neutral key as far as the lexicon has one, else the head's lemma; {@code event} is the
 * trigger of the event in which it is told; {@code accordingTo} the phrase of who gives it.
 */
public record FigureMention(
        Span span,
        Quantity quantity,
        Span counted,
        String concept,
        Optional<Span> event,
        Optional<TimeLink> asOf,
        Optional<Span> accordingTo,
        String rule) {}
