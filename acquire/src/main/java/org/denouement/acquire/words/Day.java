package org.denouement.acquire.words;

import java.time.LocalDate;
import org.denouement.model.text.Span;

/** A calendar day as written in a text, and where. */
public record Day(LocalDate day, Span span) {}
