package org.denouement.read.question;

import org.denouement.model.text.Span;

/** A question found in a sentence: its words, its kind, and the rule. */
record Asked(Span span, String kind, String rule) {}
