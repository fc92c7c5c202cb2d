package org.denouement.acquire.fuzz;

/** Entry point of the fuzzer for {@link FuzzTarget#WARC}. */
public final class WarcFuzz {
    private WarcFuzz() {}

    /** Loads what the target needs, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        FuzzTarget.WARC.run(new byte[] {'<', 'p', '>', 'a'});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FuzzTarget.WARC.run(input);
    }
}
