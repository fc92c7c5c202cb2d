package org.denouement.model.reading;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A TIMEX3 value: type, {@code value} ({@code "2023-11-17"}, {@code "2023-W46"}, {@code "XXXX-WXX-5"}, {@code "P4Y"},
 * {@code "PRESENT_REF"}) and {@code mod} ({@code "START"}, {@code "MORE_THAN"}, {@code ""} when there is none).
 */
public record TimexValue(TimexType type, String value, String mod) {
    private static final String WEEKDAY = "XXXX-WXX-";

    /** The day of the week of a value that knows no more than that: {@code "XXXX-WXX-5"} is a Friday. */
    public Optional<DayOfWeek> weekday() {
        int digit = value.startsWith(WEEKDAY) && value.length() > WEEKDAY.length()
                ? value.charAt(WEEKDAY.length()) - '0'
                : 0;
        return digit >= 1 && digit <= 7 ? Optional.of(DayOfWeek.of(digit)) : Optional.empty();
    }
}
