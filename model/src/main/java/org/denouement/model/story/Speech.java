package org.denouement.model.story;

import org.denouement.model.reading.QuotationManner;

/** What was said: the words as told (joined by {@code " […] "} when interrupted), their language, and the manner. */
public record Speech(String content, String language, QuotationManner manner) {}
