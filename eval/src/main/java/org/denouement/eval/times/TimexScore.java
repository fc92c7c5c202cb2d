package org.denouement.eval.times;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of TempEval-3 (UzZaman and others, 2013): an expression is found when a predicted one overlaps it
 * (relaxed) or has the very same span (strict); value and type count the relaxed matches in which these are equal. Each
 * expression is matched once, in reading order, an identical span before a mere overlap.
 */
final class TimexScore {
    private int gold;
    private int predicted;
    private int strict;
    private int relaxed;
    private int value;
    private int type;

    void add(List<GoldTimex> wanted, List<GoldTimex> found) {
        gold += wanted.size();
        predicted += found.size();
        boolean[] taken = new boolean[found.size()];
        boolean[] done = new boolean[wanted.size()];
        match(wanted, found, taken, done, true);
        match(wanted, found, taken, done, false);
    }

    private void match(List<GoldTimex> wanted, List<GoldTimex> found, boolean[] taken, boolean[] done, boolean exact) {
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size() && !done[i]; j++) {
                if (!taken[j] && fits(wanted.get(i), found.get(j), exact)) {
                    taken[j] = true;
                    done[i] = true;
                    count(wanted.get(i), found.get(j));
                }
            }
        }
    }

    private static boolean fits(GoldTimex wanted, GoldTimex found, boolean exact) {
        return exact ? wanted.span().equals(found.span()) : wanted.span().overlaps(found.span());
    }

    private void count(GoldTimex wanted, GoldTimex found) {
        relaxed++;
        strict += wanted.span().equals(found.span()) ? 1 : 0;
        value += wanted.value().equals(found.value()) ? 1 : 0;
        type += wanted.type().equals(found.type()) ? 1 : 0;
    }

    /** The measures by name, from 0 to 100. */
    Map<String, Double> metrics() {
        Map<String, Double> metrics = new TreeMap<>();
        metrics.put("strict_f1", f1(strict));
        metrics.put("relaxed_f1", f1(relaxed));
        metrics.put("relaxed_p", percent(relaxed, predicted));
        metrics.put("relaxed_r", percent(relaxed, gold));
        metrics.put("value_f1", f1(value));
        metrics.put("type_f1", f1(type));
        return metrics;
    }

    private double f1(int hits) {
        return percent(2 * hits, gold + predicted);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
