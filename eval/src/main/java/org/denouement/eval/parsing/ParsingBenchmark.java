package org.denouement.eval.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * Parts of speech, lemmas and trees on the CoNLL-U files of a folder, words given; and how the reader cuts words and
 * sentences by itself. Files are named as Universal Dependencies does ({@code fr_sequoia-ud-dev.conllu}); those that the
 * pack's model learnt from, or a language without a pack, are left out. Items are sentences.
 */
public final class ParsingBenchmark implements Benchmark {
    /** What is measured: the tree of given words, and the sentences of an article. */
    public interface Subject {
        /** Reads words that are given; the tokens of {@code words} have a span and a form only. */
        Sentence parse(String language, Sentence words);

        Reading read(Article article);

        static Subject of(Function<String, Function<Sentence, Sentence>> parsers, Function<Article, Reading> reader) {
            return new Subject() {
                @Override
                public Sentence parse(String language, Sentence words) {
                    return parsers.apply(language).apply(words);
                }

                @Override
                public Reading read(Article article) {
                    return reader.apply(article);
                }
            };
        }
    }

    private final Languages languages;
    private final Subject subject;

    private ParsingBenchmark(Languages languages, Subject subject) {
        this.languages = languages;
        this.subject = subject;
    }

    public static ParsingBenchmark of(Languages languages, Subject subject) {
        return new ParsingBenchmark(languages, subject);
    }

    @Override
    public String name() {
        return "parsing";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        Map<String, Double> perFile = new LinkedHashMap<>();
        List<BenchmarkResult.Prediction> predictions = new ArrayList<>();
        ParsingCounts all = new ParsingCounts();
        SegmentationCounts segmentation = new SegmentationCounts();
        int items = 0;
        for (Path file : files(data)) {
            LanguagePack pack = pack(file).orElseThrow();
            List<ConlluSentence> gold = ConlluSentence.parse(Files.readAllLines(file));
            ParsingCounts counts = new ParsingCounts();
            predictions.add(new BenchmarkResult.Prediction(fileName(file), parse(pack, gold, counts)));
            counts.report(fileName(file).replace(".conllu", "") + ".", perFile);
            all.add(counts);
            String text = SegmentationCounts.text(gold);
            segmentation.add(
                    gold, text, subject.read(article(pack.code(), text)).sentences());
            items += gold.size();
        }
        if (items == 0) {
            throw new IOException(
                    data + " holds no treebank (*.conllu) of a language with a pack that was not learnt from");
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        all.report("", metrics);
        segmentation.report(metrics);
        metrics.putAll(perFile);
        return new BenchmarkResult(name(), items, metrics, predictions);
    }

    private String parse(LanguagePack pack, List<ConlluSentence> gold, ParsingCounts counts) {
        Contractions contractions = Contractions.of(pack);
        StringBuilder predicted = new StringBuilder();
        for (ConlluSentence sentence : gold) {
            Sentence found = subject.parse(pack.code(), words(sentence));
            PredictedTree tree = PredictedTree.of(sentence, found, contractions);
            counts.add(sentence, tree);
            predicted.append(tree.conllu(sentence));
        }
        return predicted.toString();
    }

    /** The surface words, parted by single spaces. */
    private static Sentence words(ConlluSentence sentence) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : sentence.forms()) {
            tokens.add(new Token(Span.of(at, at + form.length()), form, "", "", "", tokens.isEmpty() ? -1 : 0, ""));
            at += form.length() + 1;
        }
        return new Sentence(Span.of(0, Math.max(0, at - 1)), tokens);
    }

    private static Article article(String language, String text) {
        return new Article(
                "treebank",
                new Capture("treebank", "treebank", "text/plain", "UTF-8", text.length()),
                new Masthead("", "", List.of(), Optional.empty(), Optional.empty()),
                language,
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, Span.of(0, text.length()))));
    }

    private List<Path> files(Path data) throws IOException {
        Set<String> learnt = new HashSet<>();
        languages.packs().forEach(pack -> learnt.addAll(pack.lines("models/learnt-from.txt")));
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(file -> fileName(file).endsWith(".conllu"))
                    .filter(file ->
                            !learnt.contains(fileName(file)) && pack(file).isPresent())
                    .sorted()
                    .toList();
        }
    }

    /** By the first letters of the file's name: {@code fr_…}. */
    private Optional<LanguagePack> pack(Path file) {
        int line = fileName(file).indexOf('_');
        return line < 0 ? Optional.empty() : languages.pack(fileName(file).substring(0, line));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
