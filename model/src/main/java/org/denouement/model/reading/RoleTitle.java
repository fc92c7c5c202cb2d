package org.denouement.model.reading;

import org.denouement.model.text.Span;

/** The title of a role: its words, and its concept, the same in every language ({@code "chief-executive"}). */
public record RoleTitle(Span span, String concept) {}
