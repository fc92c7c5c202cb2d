package org.denouement.acquire.fuzz;

/** Entry point of the fuzzer for {@link FuzzTarget#FEED}. */
public final class FeedFuzz {
    private FeedFuzz() {}

    /** Loads what the target needs, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        FuzzTarget.FEED.run(new byte[] {'<', 'p', '>', 'a'});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FuzzTarget.FEED.run(input);
    }
}
