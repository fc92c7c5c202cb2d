package org.denouement.acquire.fuzz;

/** Entry point of the fuzzer for {@link FuzzTarget#MAIL}. */
public final class MailFuzz {
    private MailFuzz() {}

    /** Loads what the target needs, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        FuzzTarget.MAIL.run(new byte[] {'<', 'p', '>', 'a'});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FuzzTarget.MAIL.run(input);
    }
}
