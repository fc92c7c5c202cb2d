package org.denouement.acquire.intake;

import java.io.IOException;

/**
 * What may still be unpacked of one input, archives in archives counted together: a bomb is met by the sum, however it
 * is folded. Not thread-safe.
 */
public final class Allowance {
    /** Deflate packs text and pages five to thirty times; so many times is a trap. */
    private static final int STEEPEST = 60;

    private static final long STEEP_FROM = 64L << 20;

    private final long packed;
    private long unpacked;

    private Allowance(long packed) {
        this.packed = packed;
    }

    /** For an input of {@code packed} bytes. */
    static Allowance of(long packed) {
        return new Allowance(packed);
    }

    /** An input unpacks to far more than any honest one. */
    public static final class SpentException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String figures;

        private SpentException(String figures) {
            super(figures);
            this.figures = figures;
        }

        /** {@code "67108865 / 40000"}: bytes unpacked, bytes of the input. */
        public String figures() {
            return figures;
        }
    }

    /**
     * Counts bytes that were unpacked.
     *
     * @throws SpentException when they are too many; from then on, always
     */
    public void take(long bytes) throws SpentException {
        unpacked += bytes;
        if (unpacked > STEEP_FROM && unpacked / STEEPEST > packed) {
            throw refusal();
        }
    }

    /** For a single thing that is too large by itself. */
    public SpentException refusal() {
        return new SpentException(unpacked + " / " + packed);
    }
}
