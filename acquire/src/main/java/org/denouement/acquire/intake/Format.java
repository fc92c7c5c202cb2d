package org.denouement.acquire.intake;

import java.io.IOException;

/** One input format. Stateless, thread-safe; knows its material by content, not by name. */
public interface Format {
    /** More bytes than any file with articles has, in a format that is read as a whole. */
    long LARGEST = 48L << 20;

    boolean accepts(Material material, byte[] head);

    /** The most bytes this reads; larger material is refused, and said to be. */
    default long largest() {
        return LARGEST;
    }

    /**
     * Hands everything it finds to {@code intake}; what is broken is a diagnostic.
     *
     * @throws IOException when the bytes themselves cannot be read
     */
    void read(Material material, Intake intake) throws IOException;
}
