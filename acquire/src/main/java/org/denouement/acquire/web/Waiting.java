package org.denouement.acquire.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Time as politeness needs it. The only clock in acquisition; no result depends on it. */
public interface Waiting {
    /** Milliseconds from some moment that stays the same. */
    long now();

    /**
     * Returns when so long has passed.
     *
     * @throws IOException when it is not let wait
     */
    void pause(long millis) throws IOException;

    /** The time of this machine. */
    static Waiting real() {
        return new Waiting() {
            @Override
            public long now() {
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
            }

            @Override
            public void pause(long millis) throws IOException {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted");
                }
            }
        };
    }
}
