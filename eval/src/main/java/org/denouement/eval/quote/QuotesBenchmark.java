package org.denouement.eval.quote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Reading;

/**
 * Sources, cues and contents of attributions in English news, on PolNeAR (Newell, Margolin and Ruths, LREC 2018): F1 of
 * exact spans, and of spans that overlap. {@code data} holds {@code text/*.txt} and {@code attributions/*.ann}, below it
 * or below its folder {@code dev}; an article that several people annotated is scored against each of them.
 */
public final class QuotesBenchmark implements Benchmark {
    private final Function<Article, Reading> reader;

    private QuotesBenchmark(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    public static QuotesBenchmark of(Function<Article, Reading> reader) {
        return new QuotesBenchmark(reader);
    }

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        Path folder = Files.isDirectory(data.resolve("attributions")) ? data : data.resolve("dev");
        Map<String, String> texts = texts(folder.resolve("text"));
        Map<String, List<AttributionSpans>> predicted = new TreeMap<>();
        texts.forEach((id, text) -> predicted.put(id, predict(id, text)));
        Scores scores = new Scores();
        int items = 0;
        for (Path file : files(folder.resolve("attributions"), ".ann")) {
            String id = textOf(file.getFileName().toString());
            if (texts.containsKey(id)) {
                scores.add(
                        PolnearFile.parse(Files.readString(file), texts.getOrDefault(id, "")),
                        predicted.getOrDefault(id, List.of()));
                items++;
            }
        }
        if (items == 0) {
            throw new IOException("no article with annotations in " + folder);
        }
        return new BenchmarkResult(name(), items, scores.metrics(), List.of(predictions(texts, predicted)));
    }

    private List<AttributionSpans> predict(String id, String text) {
        return PolnearView.of(reader.apply(PlainArticle.of(id, "en", text)));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder, ".txt")) {
            String name = file.getFileName().toString();
            texts.put(name.substring(0, name.length() - 4), Files.readString(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** {@code nyt_2016-09-08_obama_5fec.ann} annotates {@code nyt_2016-09-08_obama.txt}: the ending names the annotator. */
    private static String textOf(String annotations) {
        int ending = annotations.lastIndexOf('_');
        return annotations.substring(0, ending < 0 ? annotations.length() - 4 : ending);
    }

    private static BenchmarkResult.Prediction predictions(
            Map<String, String> texts, Map<String, List<AttributionSpans>> predicted) {
        StringBuilder lines = new StringBuilder();
        predicted.forEach(
                (id, attributions) -> lines.append(PredictionLine.of(id, texts.getOrDefault(id, ""), attributions))
                        .append('\n'));
        return new BenchmarkResult.Prediction("quotes.jsonl", lines.toString());
    }

    /** The three tallies, over all articles. */
    private static final class Scores {
        private final Tally source = new Tally();
        private final Tally cue = new Tally();
        private final Tally content = new Tally();

        void add(List<AttributionSpans> gold, List<AttributionSpans> predicted) {
            source.add(parts(gold, AttributionSpans::source), parts(predicted, AttributionSpans::source));
            cue.add(parts(gold, AttributionSpans::cue), parts(predicted, AttributionSpans::cue));
            content.add(parts(gold, AttributionSpans::content), parts(predicted, AttributionSpans::content));
        }

        private static Set<SpanList> parts(
                List<AttributionSpans> attributions, Function<AttributionSpans, SpanList> part) {
            List<SpanList> parts = new ArrayList<>();
            attributions.stream().map(part).filter(spans -> !spans.isEmpty()).forEach(parts::add);
            return new LinkedHashSet<>(parts);
        }

        Map<String, Double> metrics() {
            Map<String, Double> metrics = new LinkedHashMap<>();
            Map<String, Tally> parts = new LinkedHashMap<>();
            parts.put("source", source);
            parts.put("cue", cue);
            parts.put("content", content);
            parts.forEach((part, tally) -> metrics.put(part + "_f1", tally.exactF1()));
            parts.forEach((part, tally) -> metrics.put(part + "_overlap", tally.overlapF1()));
            parts.forEach((part, tally) -> {
                metrics.put(part + "_p", tally.exactPrecision());
                metrics.put(part + "_r", tally.exactRecall());
            });
            return metrics;
        }
    }
}
