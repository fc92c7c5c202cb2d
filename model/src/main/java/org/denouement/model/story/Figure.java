package org.denouement.model.story;

import org.denouement.model.reading.Quantity;

/**
 * A figure of the story at one moment: what is counted (words and concept), how many, as of when. Figures of one
 * {@code series} count the same thing; {@code relation} is {@code "single"}, {@code "agrees"}, {@code "supersedes"},
 * {@code "contested"}, {@code "corrected"} or {@code "expected"} (awaited or planned, by nobody's count).
 */
public record Figure(
        String id,
        Quantity quantity,
        Telling counted,
        String concept,
        When asOf,
        String series,
        String relation,
        Evidence evidence) {}
