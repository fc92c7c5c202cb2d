package org.denouement.read.time;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a pattern has got: the next word, where the marked words begin and end ({@code -1}: not yet) and what was
 * caught, as a chain.
 */
record Partial(int at, int from, int to, @Nullable Caught caught) {
    /** One slot, and those caught before it. */
    record Caught(String name, String value, @Nullable Caught before) {}

    static Partial startingAt(int at) {
        return new Partial(at, -1, -1, null);
    }

    Partial to(int next) {
        return new Partial(next, from, to, caught);
    }

    Partial open() {
        return new Partial(at, at, to, caught);
    }

    Partial close() {
        return new Partial(at, from, at, caught);
    }

    Partial with(String name, String value) {
        return new Partial(at, from, to, new Caught(name, value, caught));
    }

    /** What was caught; of two of the same name, the later. */
    Slots slots() {
        Map<String, String> slots = new TreeMap<>();
        for (Caught next = caught; next != null; next = next.before()) {
            slots.putIfAbsent(next.name(), next.value());
        }
        return new Slots(slots);
    }
}
