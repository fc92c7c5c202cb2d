package org.denouement.acquire.intake;

import java.io.IOException;

/** One input format. Stateless, thread-safe; knows its material by content, not by name. */
public interface Format {
    boolean accepts(Material material, byte[] head);

    /**
     * Hands everything it finds to {@code intake}; what is broken is a diagnostic.
     *
     * @throws IOException when the bytes themselves cannot be read
     */
    void read(Material material, Intake intake) throws IOException;
}
