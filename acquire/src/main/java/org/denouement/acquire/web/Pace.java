package org.denouement.acquire.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How long after one request to a host the next may go: a second, or what the host asks for. One run, one thread. */
final class Pace {
    private static final long USUAL = 1000;
    /** A host that asks for more gets this: a person waits for the page. */
    private static final long LONGEST = 60_000;

    private final Waiting waiting;
    private final Map<String, Long> asked = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();

    Pace(Waiting waiting) {
        this.waiting = waiting;
    }

    /** The host's own wish, {@code Crawl-delay} in its {@code robots.txt}. */
    void asked(String host, long millis) {
        asked.put(host, Math.min(LONGEST, Math.max(USUAL, millis)));
    }

    /** Waits until a request may go to the host, which then counts as sent. */
    void before(String host) throws IOException {
        Optional<Long> before = Optional.ofNullable(last.get(host));
        long left = before.isEmpty() ? 0 : before.get() + asked.getOrDefault(host, USUAL) - waiting.now();
        if (left > 0) {
            waiting.pause(left);
        }
        last.put(host, waiting.now());
    }

    /** Waits as long as a busy host said; false when that is too long to wait. */
    boolean again(long millis) throws IOException {
        if (millis > LONGEST) {
            return false;
        }
        waiting.pause(millis);
        return true;
    }
}
