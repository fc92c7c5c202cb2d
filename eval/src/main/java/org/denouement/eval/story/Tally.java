package org.denouement.eval.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hits and misses by what was looked for, in order of first mention. */
final class Tally {
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Counts a hit or a miss of {@code what}; a miss is kept with its words. */
    void add(String what, boolean hit, String words) {
        int[] count = counts.computeIfAbsent(what, key -> new int[2]);
        count[1]++;
        if (hit) {
            count[0]++;
        } else {
            misses.add(what + "\t" + words);
        }
    }

    Map<String, Double> percentages() {
        Map<String, Double> percentages = new LinkedHashMap<>();
        counts.forEach((what, count) -> percentages.put(what, 100.0 * count[0] / count[1]));
        return percentages;
    }

    int total() {
        return counts.values().stream().mapToInt(count -> count[1]).sum();
    }

    List<String> misses() {
        return List.copyOf(misses);
    }
}
