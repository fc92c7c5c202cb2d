package org.denouement.model.reading;

/**
 * A TIMEX3 value: type, {@code value} ({@code "2023-11-17"}, {@code "2023-W46"}, {@code "XXXX-WXX-5"}, {@code "P4Y"},
 * {@code "PRESENT_REF"}) and {@code mod} ({@code "START"}, {@code "MORE_THAN"}, {@code ""} when there is none).
 */
public record TimexValue(TimexType type, String value, String mod) {}
