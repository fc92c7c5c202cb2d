package org.denouement.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.eval.CorpusText;
import org.denouement.eval.names.NamesDocument.Label;
import org.denouement.model.article.Article;
import org.denouement.model.article.Masthead;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/**
 * Names, by exact span and type, on files in the formats of HIPE, Universal NER and Europeana below a folder. HIPE counts
 * titles and functions beside a person's name as part of the name, and so do the predictions for it.
 */
public final class NamesBenchmark implements Benchmark {
    private static final int SAMPLE = 4_000;

    private final Function<Article, Reading> reader;
    private final Function<String, String> languageOf;

    private NamesBenchmark(Function<Article, Reading> reader, Function<String, String> languageOf) {
        this.reader = reader;
        this.languageOf = languageOf;
    }

    /** {@code languageOf} names the language of a text: {@code "fr"}. */
    public static NamesBenchmark of(Function<Article, Reading> reader, Function<String, String> languageOf) {
        return new NamesBenchmark(reader, languageOf);
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        NamesScore score = new NamesScore();
        List<BenchmarkResult.Prediction> predictions = new ArrayList<>();
        StringBuilder missed = new StringBuilder();
        int documents = 0;
        for (Path file : filesIn(data)) {
            List<NamesDocument> all = NamesFile.documents(file);
            String language = languageOf.apply(sample(all));
            boolean hipe = file.getFileName().toString().endsWith(".tsv");
            StringBuilder written = new StringBuilder();
            for (NamesDocument document : all) {
                Reading reading =
                        reader.apply(CorpusText.article(document.name(), document.text(), language, Masthead.UNKNOWN));
                List<Label> found = found(reading, document, hipe);
                score.add(document.gold(), found);
                if (hipe) {
                    List<Label> titles = NamesTitles.in(reading, document);
                    score.addTitles(document.titles(), titles);
                    misses(document, titles, missed);
                }
                written.append(written(document, found, hipe));
            }
            documents += all.size();
            String path = data.relativize(file).toString().replace('\\', '/');
            predictions.add(new BenchmarkResult.Prediction(path, written.toString()));
        }
        if (missed.length() > 0) {
            predictions.add(new BenchmarkResult.Prediction("titles-missed.tsv", missed.toString()));
        }
        return new BenchmarkResult(name(), documents, score.metrics(), predictions);
    }

    /** The titles and functions that are not found, and those found that are none, a line each. */
    private static void misses(NamesDocument document, List<Label> found, StringBuilder missed) {
        List<Label> gold = document.titles();
        gold.stream().filter(label -> !found.contains(label)).forEach(label -> missed.append("missed\t")
                .append(label.type())
                .append('\t')
                .append(document.words(label))
                .append('\n'));
        found.stream().filter(label -> !gold.contains(label)).forEach(label -> missed.append("wrong\t")
                .append(label.type())
                .append('\t')
                .append(document.words(label))
                .append('\n'));
    }

    private static List<Path> filesIn(Path data) throws IOException {
        try (var all = Files.walk(data)) {
            List<Path> files = all.filter(NamesFile::isOne).sorted().toList();
            if (files.isEmpty()) {
                throw new IOException("no .tsv, .iob2 or .bio file below " + data);
            }
            return files;
        }
    }

    private static String sample(List<NamesDocument> documents) {
        StringBuilder text = new StringBuilder();
        for (NamesDocument document : documents) {
            if (text.length() < SAMPLE) {
                text.append(document.text());
            }
        }
        return text.toString();
    }

    private static List<Label> found(Reading reading, NamesDocument document, boolean hipe) {
        List<Label> found = new ArrayList<>();
        int end = 0;
        for (EntityMention mention : reading.entities()) {
            String type = type(mention.kind(), hipe);
            if (mention.form() == MentionForm.NAME
                    && !type.isEmpty()
                    && mention.span().start() >= end) {
                boolean person = hipe && mention.kind() == EntityKind.PERSON;
                Span span = person ? withTitles(reading, mention) : mention.span();
                found.add(document.label(span, type));
                end = span.end();
            }
        }
        return found;
    }

    private static String type(EntityKind kind, boolean hipe) {
        return switch (kind) {
            case PERSON -> hipe ? "pers" : "PER";
            case ORGANISATION -> hipe ? "org" : "ORG";
            case PLACE -> hipe ? "loc" : "LOC";
            case WORK -> hipe ? "prod" : "";
            default -> "";
        };
    }

    /** The name with the titles and functions that touch it. */
    private static Span withTitles(Reading reading, EntityMention name) {
        Span span = name.span();
        for (EntityMention title : reading.entities()) {
            boolean ofName = title.antecedent().filter(name.span()::equals).isPresent();
            int gap = Math.max(span.start() - title.span().end(), title.span().start() - span.end());
            if (title.form() == MentionForm.NOMINAL && ofName && gap >= 0 && gap <= 2) {
                span = span.cover(title.span());
            }
        }
        return span;
    }

    private static String written(NamesDocument document, List<Label> found, boolean hipe) {
        Map<Integer, String> labels = new TreeMap<>();
        for (Label label : found) {
            for (int i = label.from(); i < label.to(); i++) {
                labels.put(i, (i == label.from() ? "B-" : "I-") + label.type().toLowerCase(Locale.ROOT));
            }
        }
        StringBuilder written = new StringBuilder();
        for (NamesDocument.Row row : document.rows()) {
            String label = labels.getOrDefault(row.token(), "O");
            written.append(row.token() < 0 ? row.line() : hipe ? hipe(row.line(), label) : plain(document, row, label))
                    .append('\n');
        }
        return written.toString();
    }

    private static String hipe(String line, String label) {
        String[] cells = line.split("\t", -1);
        return cells[0] + "\t" + label + "\tO\tO\tO\tO\tO\t_\t_\t" + cells[9];
    }

    private static String plain(NamesDocument document, NamesDocument.Row row, String label) {
        return document.tokens().get(row.token()).in(document.text()) + "\t" + label;
    }
}
