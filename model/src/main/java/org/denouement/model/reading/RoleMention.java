package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * A role that one article gives somebody: « Lea Arden, PDG d’OrvanAI ». Holder and organisation are the spans of their
 * mentions, empty when unnamed. {@code title.concept()} is language-neutral ({@code "chief-executive"}).
 */
public record RoleMention(
        Optional<Span> holder,
        RoleTitle title,
        Optional<Span> organisation,
        RoleStatus status,
        RoleChange change,
        Optional<TimeLink> when,
        String rule) {}
