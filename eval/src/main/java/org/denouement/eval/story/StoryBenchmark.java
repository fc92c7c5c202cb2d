package org.denouement.eval.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.story.Story;

/**
 * Tells every story below a folder and holds the accounts against {@code expected.tsv} ({@link Expectation}). Metrics are
 * the share of expectations met, by kind; the predictions list the misses. {@code timeline_items} is a count, not a
 * score: how many items the timelines hold in all.
 */
public final class StoryBenchmark implements Benchmark {
    private final Function<Path, Story> tell;

    private StoryBenchmark(Function<Path, Story> tell) {
        this.tell = tell;
    }

    /** A benchmark of {@code tell}, which takes the folder of a story's articles. */
    public static StoryBenchmark of(Function<Path, Story> tell) {
        return new StoryBenchmark(tell);
    }

    /** Holds one story against a file of expectations. */
    public static BenchmarkResult check(Story story, Path expected) throws IOException {
        Tally tally = new Tally();
        new StoryCheck(story, tally).all(Expectation.of(expected));
        return result(tally, 1, story.timeline().size());
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        Tally tally = new Tally();
        int items = 0;
        int timeline = 0;
        for (Path folder : foldersOf(data)) {
            Story story = tell.apply(folder.resolve("articles"));
            new StoryCheck(story, tally).all(Expectation.of(folder.resolve("expected.tsv")));
            timeline += story.timeline().size();
            items++;
        }
        return result(tally, items, timeline);
    }

    private static BenchmarkResult result(Tally tally, int stories, int timeline) {
        Map<String, Double> metrics = new LinkedHashMap<>(tally.percentages());
        metrics.put("timeline_items", (double) timeline);
        String misses = String.join("\n", tally.misses()) + "\n";
        return new BenchmarkResult(
                "stories", stories, metrics, List.of(new BenchmarkResult.Prediction("misses.tsv", misses)));
    }

    private static List<Path> foldersOf(Path data) throws IOException {
        if (Files.isRegularFile(data.resolve("expected.tsv"))) {
            return List.of(data);
        }
        try (var entries = Files.list(data)) {
            List<Path> folders = entries.filter(folder -> Files.isRegularFile(folder.resolve("expected.tsv")))
                    .sorted()
                    .toList();
            if (folders.isEmpty()) {
                throw new IOException("no story with an expected.tsv in " + data);
            }
            return folders;
        }
    }
}
