package org.denouement.acquire;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.denouement.acquire.web.Fetching;

/**
 * How to acquire: the day given to sources that carry none of their own, what {@code -} reads, how pages are fetched. No
 * option makes what comes out depend on a clock, so that the same input gives the same coverage on any day.
 */
public record AcquireOptions(Optional<LocalDate> published, InputStream standardInput, Fetching fetching) {
    /** Sources without a date stay undated; {@code -} is empty. */
    public static AcquireOptions plain() {
        return published(Optional.empty());
    }

    public static AcquireOptions published(Optional<LocalDate> day) {
        return new AcquireOptions(day, InputStream.nullInputStream(), Fetching.PUBLIC);
    }

    public AcquireOptions reading(InputStream newStandardInput) {
        return new AcquireOptions(published, newStandardInput, fetching);
    }

    public AcquireOptions fetching(Fetching newFetching) {
        return new AcquireOptions(published, standardInput, newFetching);
    }
}
