package org.denouement.eval.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Sums up the scores of pages. Not thread-safe. */
final class PageTally {
    private double f1;
    private double precision;
    private double recall;
    private int bodies;
    private final Ratio segments = new Ratio();
    private final Ratio titles = new Ratio();
    private final Ratio authors = new Ratio();
    private final Ratio days = new Ratio();

    void add(GoldPage page, PagesBenchmark.Found found) {
        page.body().whole().ifPresent(gold -> addBody(WordScore.of(found.body(), gold)));
        addSegments(page, found.body());
        page.title().ifPresent(gold -> titles.exact(fold(gold), fold(found.title())));
        page.facts().authors().ifPresent(gold -> authors.exact(names(gold), names(found.authors())));
        page.facts().day().ifPresent(gold -> days.exact(gold, found.date()));
    }

    private void addBody(WordScore score) {
        bodies++;
        f1 += score.f1();
        precision += score.precision();
        recall += score.recall();
    }

    private void addSegments(GoldPage page, String body) {
        String text = spaces(body);
        for (String segment : page.body().with()) {
            segments.add(text.contains(spaces(segment)), true);
        }
        for (String segment : page.body().without()) {
            segments.add(text.contains(spaces(segment)), false);
        }
    }

    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (bodies > 0) {
            metrics.put("body_f1", 100 * f1 / bodies);
            metrics.put("body_p", 100 * precision / bodies);
            metrics.put("body_r", 100 * recall / bodies);
        }
        if (segments.any()) {
            metrics.put("body_f1", segments.f1());
            metrics.put("body_p", segments.precision());
            metrics.put("body_r", segments.recall());
        }
        if (titles.any()) {
            metrics.put("title", titles.accuracy());
        }
        if (authors.any()) {
            metrics.put("author", authors.accuracy());
        }
        if (days.any()) {
            metrics.put("date", days.accuracy());
            metrics.put("date_f1", days.f1());
        }
        return metrics;
    }

    private static String spaces(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String names(List<String> names) {
        TreeSet<String> folded = new TreeSet<>();
        names.forEach(
                name -> Optional.of(fold(name)).filter(one -> !one.isEmpty()).ifPresent(folded::add));
        return String.join("|", folded);
    }

    /** True and false positives and negatives of a yes-or-no question. */
    private static final class Ratio {
        private int truePositives;
        private int falsePositives;
        private int falseNegatives;
        private int right;
        private int asked;

        void add(boolean found, boolean wanted) {
            truePositives += found && wanted ? 1 : 0;
            falsePositives += found && !wanted ? 1 : 0;
            falseNegatives += !found && wanted ? 1 : 0;
            right += found == wanted ? 1 : 0;
            asked++;
        }

        void exact(String gold, String found) {
            boolean same = gold.equals(found);
            truePositives += same && !gold.isEmpty() ? 1 : 0;
            falsePositives += !same && !found.isEmpty() ? 1 : 0;
            falseNegatives += !same && found.isEmpty() ? 1 : 0;
            right += same ? 1 : 0;
            asked++;
        }

        boolean any() {
            return asked > 0;
        }

        double accuracy() {
            return 100.0 * right / asked;
        }

        double precision() {
            return truePositives == 0 ? 0 : 100.0 * truePositives / (truePositives + falsePositives);
        }

        double recall() {
            return truePositives == 0 ? 0 : 100.0 * truePositives / (truePositives + falseNegatives);
        }

        double f1() {
            double p = precision();
            double r = recall();
            return p + r == 0 ? 0 : 2 * p * r / (p + r);
        }
    }
}
