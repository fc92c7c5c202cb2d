package org.denouement.acquire;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to acquire: the day given to sources that carry none of their own, and what {@code -} reads. No option reads a
 * clock, so that the same input gives the same coverage on any day.
 */
public record AcquireOptions(Optional<LocalDate> published, InputStream standardInput) {
    /** Sources without a date stay undated; {@code -} is empty. */
    public static AcquireOptions plain() {
        return published(Optional.empty());
    }

    public static AcquireOptions published(Optional<LocalDate> day) {
        return new AcquireOptions(day, InputStream.nullInputStream());
    }

    public AcquireOptions reading(InputStream newStandardInput) {
        return new AcquireOptions(published, newStandardInput);
    }
}
