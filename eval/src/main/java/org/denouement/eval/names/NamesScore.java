package org.denouement.eval.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.eval.names.NamesDocument.Label;

/** Counts the names found, by exact span and type, and by exact span alone. */
final class NamesScore {
    private static final class Count {
        private int right;
        private int found;
        private int gold;

        double f1() {
            return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
        }
    }

    private final Map<String, Count> types = new TreeMap<>();
    private final Count all = new Count();
    private final Count spans = new Count();

    void add(List<Label> gold, List<Label> found) {
        for (Label label : gold) {
            of(label).gold++;
            all.gold++;
            spans.gold++;
        }
        for (Label label : found) {
            of(label).found++;
            all.found++;
            spans.found++;
            if (gold.contains(label)) {
                of(label).right++;
                all.right++;
            }
            if (gold.stream().anyMatch(each -> each.from() == label.from() && each.to() == label.to())) {
                spans.right++;
            }
        }
    }

    /** Titles and functions count by themselves, not among the names. */
    void addTitles(List<Label> gold, List<Label> found) {
        gold.forEach(label -> of(label).gold++);
        for (Label label : found) {
            of(label).found++;
            of(label).right += gold.contains(label) ? 1 : 0;
        }
    }

    private Count of(Label label) {
        return types.computeIfAbsent(label.type().toLowerCase(Locale.ROOT), type -> new Count());
    }

    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("all_f1", all.f1());
        metrics.put("all_p", all.found == 0 ? 0 : 100.0 * all.right / all.found);
        metrics.put("all_r", all.gold == 0 ? 0 : 100.0 * all.right / all.gold);
        metrics.put("span_f1", spans.f1());
        types.forEach((type, count) -> metrics.put(type + "_f1", count.f1()));
        return metrics;
    }
}
