package org.denouement.acquire.warc;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The places of a file at which it was found broken, in bytes from its beginning. Not thread-safe. */
final class Damages {
    private static final int KEPT = 10_000;
    private static final int NAMED = 10;

    private final SortedSet<Long> places = new TreeSet<>();

    /** One place is one damage, however it shows. */
    void at(long place) {
        if (places.size() < KEPT) {
            places.add(place);
        }
    }

    int count() {
        return places.size();
    }

    /** {@code "0, 8120, 16390"}; of many, the first. */
    String places() {
        String named = places.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return places.size() > NAMED ? named + ", …" : named;
    }
}
