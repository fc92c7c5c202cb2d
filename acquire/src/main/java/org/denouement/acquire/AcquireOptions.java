package org.denouement.acquire;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.denouement.acquire.web.Fetching;

/**
 * How to acquire: the day given to sources that carry none of their own, what {@code -} reads, how pages are fetched, and
 * how many bytes of memory a character of text takes in the end: what has no room is left out and counted. No
 * option makes what comes out depend on a clock, so that the same input gives the same coverage on any day.
 */
public record AcquireOptions(
        Optional<LocalDate> published, InputStream standardInput, Fetching fetching, int footprint) {
    /** Texts take a fourth of the memory at most, their sketches and the index the rest. */
    private static final int HELD = 8;
    /** With 150, a mailbox of 300 MB of unlike letters, told in 512 MB, ended for want of memory while reconciling. */
    private static final int READ = 220;

    /** Sources without a date stay undated; {@code -} is empty. */
    public static AcquireOptions plain() {
        return published(Optional.empty());
    }

    public static AcquireOptions published(Optional<LocalDate> day) {
        return new AcquireOptions(day, InputStream.nullInputStream(), Fetching.PUBLIC, HELD);
    }

    public AcquireOptions reading(InputStream newStandardInput) {
        return new AcquireOptions(published, newStandardInput, fetching, footprint);
    }

    public AcquireOptions fetching(Fetching newFetching) {
        return new AcquireOptions(published, standardInput, newFetching, footprint);
    }

    /** For coverage that is read and told, not only taken in. */
    public AcquireOptions toBeRead() {
        return new AcquireOptions(published, standardInput, fetching, READ);
    }
}
