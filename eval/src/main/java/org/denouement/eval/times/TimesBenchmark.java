package org.denouement.eval.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.eval.CorpusText;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Masthead;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Reason;

/**
 * Time expressions on a corpus of TimeML files ({@code .tml}), at any depth below the folder; folders whose name ends
 * in {@code raw-text} hold no annotation and are passed over. The document creation time is handed over as the day of
 * publication and is not scored.
 */
public final class TimesBenchmark implements Benchmark {
    private static final String FILES = ".tml";
    private static final String UNANNOTATED = "raw-text";
    private static final int SAMPLE = 20_000;

    private final Function<Article, Reading> reader;
    private final Function<String, String> languageOf;

    private TimesBenchmark(Function<Article, Reading> reader, Function<String, String> languageOf) {
        this.reader = reader;
        this.languageOf = languageOf;
    }

    /** {@code languageOf} names the language of a text: {@code "fr"}. */
    public static TimesBenchmark of(Function<Article, Reading> reader, Function<String, String> languageOf) {
        return new TimesBenchmark(reader, languageOf);
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        TimexScore score = new TimexScore();
        List<BenchmarkResult.Prediction> predictions = new ArrayList<>();
        List<Path> files = filesIn(data);
        List<TimeMlDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(TimeMlDocument.parse(
                    file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
        }
        String language = languageOf(documents);
        for (int i = 0; i < files.size(); i++) {
            TimeMlDocument document = documents.get(i);
            List<Timex> found = reader.apply(article(document, language)).times();
            score.add(
                    document.times(), found.stream().map(TimesBenchmark::scored).toList());
            String path = data.relativize(files.get(i)).toString().replace('\\', '/');
            predictions.add(new BenchmarkResult.Prediction(path, document.write(found)));
        }
        return new BenchmarkResult(name(), files.size(), score.metrics(), predictions);
    }

    private static GoldTimex scored(Timex timex) {
        return new GoldTimex(
                timex.span(), timex.value().type().name(), timex.value().value());
    }

    private static List<Path> filesIn(Path data) throws IOException {
        try (var all = Files.walk(data)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(FILES))
                    .filter(file -> !data.relativize(file).toString().contains(UNANNOTATED))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("no " + FILES + " file below " + data);
            }
            return files;
        }
    }

    /** A corpus is in one language; a single short text may not show which. */
    private String languageOf(List<TimeMlDocument> documents) {
        StringBuilder text = new StringBuilder();
        for (TimeMlDocument document : documents) {
            if (text.length() < SAMPLE) {
                text.append(document.text()).append('\n');
            }
        }
        return languageOf.apply(text.toString());
    }

    private static Article article(TimeMlDocument document, String language) {
        Optional<Dated> published = day(document.created()).map(day -> Dated.on(day, Reason.of("published.given")));
        Masthead masthead = new Masthead("", "", List.of(), published, Optional.empty());
        return CorpusText.article(document.name(), document.text(), language, masthead);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return value.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
