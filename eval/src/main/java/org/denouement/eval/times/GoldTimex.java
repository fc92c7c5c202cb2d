package org.denouement.eval.times;

import org.denouement.model.text.Span;

/** A TIMEX3 of a file or of ours, as far as it is scored. */
record GoldTimex(Span span, String type, String value) {}
