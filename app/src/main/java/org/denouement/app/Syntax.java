package org.denouement.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.denouement.eval.parsing.ParsingBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.read.syntax.SyntaxAnnotator;

/** The first step of reading alone, for its benchmark. A language's model is loaded when it is first asked for. */
final class Syntax implements ParsingBenchmark.Subject {
    private final Languages languages;
    private final Map<String, Optional<SyntaxAnnotator>> annotators = new ConcurrentHashMap<>();

    private Syntax(Languages languages) {
        this.languages = languages;
    }

    static Syntax of(Languages languages) {
        return new Syntax(languages);
    }

    @Override
    public Sentence parse(String language, Sentence words) {
        return annotator(language)
                .map(annotator -> annotator.parse(
                        words.tokens().stream().map(Token::span).toList(),
                        words.tokens().stream().map(Token::form).toList()))
                .orElse(words);
    }

    @Override
    public Reading read(Article article) {
        Reading reading = Reading.of(article);
        return annotator(article.language())
                .map(annotator -> annotator.annotate(reading))
                .orElse(reading);
    }

    private Optional<SyntaxAnnotator> annotator(String language) {
        return annotators.computeIfAbsent(language, code -> languages.pack(code).map(SyntaxAnnotator::of));
    }
}
