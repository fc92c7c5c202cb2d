package org.denouement.acquire.fuzz;

/** Entry point of the fuzzer for {@link FuzzTarget#HTML}. */
public final class HtmlFuzz {
    private HtmlFuzz() {}

    /** Loads what the target needs, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        FuzzTarget.HTML.run(new byte[] {'<', 'p', '>', 'a'});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FuzzTarget.HTML.run(input);
    }
}
