package org.denouement.model.story;

import org.denouement.model.text.Reason;

/** Another name of an entity, why it is taken for the same one, and how sure that is, from 0 to 1. */
public record Alias(String name, Reason because, double confidence) {}
