package org.denouement.eval.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.reading.RelationMention;
import org.denouement.model.text.Span;

/**
 * Who is chief executive, member, founder, child… of what, on KnowledgeNet; every passage is read alone. Predictions:
 * {@code {"id": "2318:321", "facts": [{"property": "CEO", "subject": [330, 345], "object": [321, 323]}]}}, in code
 * points of the document.
 */
public final class FactsBenchmark implements Benchmark {
    private final Function<Article, List<RelationMention>> relations;

    private FactsBenchmark(Function<Article, List<RelationMention>> relations) {
        this.relations = relations;
    }

    public static FactsBenchmark of(Function<Article, List<RelationMention>> relations) {
        return new FactsBenchmark(relations);
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public BenchmarkResult run(Path data) throws IOException {
        List<FactsPassage> passages = FactsCorpus.read(data);
        FactsScore score = new FactsScore();
        StringBuilder lines = new StringBuilder();
        for (FactsPassage passage : passages) {
            List<RelationMention> predicted = relations.apply(article(passage));
            score.add(passage, predicted);
            lines.append(line(passage, predicted)).append('\n');
        }
        return new BenchmarkResult(
                name(),
                passages.size(),
                score.metrics(),
                List.of(new BenchmarkResult.Prediction("facts.jsonl", lines.toString())));
    }

    /** A passage as an article of one paragraph, in English. */
    public static Article article(FactsPassage passage) {
        String text = passage.text();
        return new Article(
                passage.id(),
                new Capture(passage.id(), passage.id(), "text/plain", "UTF-8", text.length()),
                Masthead.UNKNOWN,
                "en",
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, Span.of(0, text.length()))));
    }

    private static String line(FactsPassage passage, List<RelationMention> predicted) {
        String facts = predicted.stream()
                .map(fact -> "{\"property\": \"" + fact.property() + "\", \"subject\": " + passage.range(fact.subject())
                        + ", \"object\": " + passage.range(fact.object()) + "}")
                .collect(Collectors.joining(", "));
        return "{\"id\": \"" + passage.id() + "\", \"facts\": [" + facts + "]}";
    }
}
