package org.denouement.testkit;

import org.denouement.model.text.Span;

/** A marked stretch: {@code [mardi]{DATE 2024-03-05}} has the label {@code "DATE 2024-03-05"}. */
public record Mark(Span span, String label) {}
