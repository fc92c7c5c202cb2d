package org.denouement.read.figure;

import org.denouement.model.text.Span;

/**
 * What a quantity counts: the phrase, the concept, and the class of the lexicon ({@code ""} when it has none; {@code
 * "fate.toll"} when a verb, and not the phrase, says that a toll is counted).
 */
record CountedThing(Span span, String concept, String kind) {}
