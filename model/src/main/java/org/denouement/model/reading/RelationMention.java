package org.denouement.model.reading;

import org.denouement.model.text.Span;

/**
 * A relation that one article tells between two mentions: {@code property} is a name of the benchmark or knowledge base
 * in use ({@code "FOUNDED_BY"}), {@code score} how sure it is, above 0.
 */
public record RelationMention(String property, Span subject, Span object, double score) {}
