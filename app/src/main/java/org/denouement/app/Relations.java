package org.denouement.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.eval.Benchmark;
import org.denouement.eval.facts.FactsBenchmark;
import org.denouement.eval.facts.FactsCorpus;
import org.denouement.eval.facts.FactsPassage;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RelationMention;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.relation.RelationReader;
import org.denouement.read.relation.RelationTrainer;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;

/**
 * Relations, which stand beside the account and not in it: their benchmark, and how their model is learnt.
 *
 * <pre>java -cp … org.denouement.app.Relations LANGUAGES CODE FACTS OUT</pre>
 */
public final class Relations {
    private final SyntaxAnnotator syntax;
    private final TimeAnnotator times;
    private final EntityAnnotator entities;
    private final RelationReader relations;

    private Relations(LanguagePack pack) {
        this.syntax = SyntaxAnnotator.of(pack);
        this.times = TimeAnnotator.of(pack);
        this.entities = EntityAnnotator.of(pack);
        this.relations = RelationReader.of(pack);
    }

    static Benchmark benchmark(Languages languages) {
        Map<String, Relations> readers = new TreeMap<>();
        return FactsBenchmark.of(article -> readers.computeIfAbsent(article.language(), code -> of(languages, code))
                .relations(article));
    }

    public static void main(String[] arguments) throws IOException {
        Languages languages = Languages.of(Path.of(arguments[0]));
        Relations reader = of(languages, arguments[1]);
        List<RelationTrainer.Passage> passages = FactsCorpus.read(Path.of(arguments[2])).stream()
                .map(reader::passage)
                .toList();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
            RelationTrainer.train(pack(languages, arguments[1]), passages, out);
        }
    }

    private static Relations of(Languages languages, String code) {
        return new Relations(pack(languages, code));
    }

    private static LanguagePack pack(Languages languages, String code) {
        return languages.pack(code).orElseThrow(() -> new IllegalArgumentException("no language \"" + code + "\""));
    }

    private RelationTrainer.Passage passage(FactsPassage passage) {
        return new RelationTrainer.Passage(
                read(FactsBenchmark.article(passage)), passage.facts(), passage.properties());
    }

    private Reading read(Article article) {
        return entities.annotate(times.annotate(syntax.annotate(Reading.of(article))));
    }

    private List<RelationMention> relations(Article article) {
        return relations.relations(read(article));
    }
}
