package org.denouement.eval.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Precision, recall and F1 over the bag of words of two texts, as WCXB scores them. */
record WordScore(double precision, double recall) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    static WordScore of(String predicted, String gold) {
        Map<String, Integer> wanted = bag(gold);
        Map<String, Integer> found = bag(predicted);
        long overlap = 0;
        for (Map.Entry<String, Integer> word : found.entrySet()) {
            overlap += Math.min(word.getValue(), wanted.getOrDefault(word.getKey(), 0));
        }
        long wantedSize = size(wanted);
        long foundSize = size(found);
        if (wantedSize == 0 || foundSize == 0) {
            double both = wantedSize == foundSize ? 1 : 0;
            return new WordScore(both, both);
        }
        return new WordScore((double) overlap / foundSize, (double) overlap / wantedSize);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static long size(Map<String, Integer> bag) {
        return bag.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            bag.merge(matcher.group(), 1, Integer::sum);
        }
        return bag;
    }
}
