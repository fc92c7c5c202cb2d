package org.denouement.model.story;

import org.denouement.model.reading.QuotationManner;

/**
 * What was said: the words as told (joined by {@code " […] "} when interrupted), their language, and the manner; {@code
 * denied} when they are what the speaker says is not so: « il a nié avoir signé » is told as « avoir signé », denied.
 */
public record Speech(String content, String language, QuotationManner manner, boolean denied) {
    public Speech(String content, String language, QuotationManner manner) {
        this(content, language, manner, false);
    }
}
