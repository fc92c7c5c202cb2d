package org.denouement.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.eval.Benchmark;
import org.denouement.eval.quote.QuotesBenchmark;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.quote.QuotationAnnotator;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;

/** The steps that quotations take, for their benchmark: the steps after them change no quotation. */
final class Quotes {
    private Quotes() {}

    static Benchmark benchmark(Languages languages) {
        Map<String, List<Annotator>> readers = new TreeMap<>();
        return QuotesBenchmark.of(
                article -> read(article, readers.computeIfAbsent(article.language(), code -> steps(languages, code))));
    }

    private static Reading read(Article article, List<Annotator> steps) {
        Reading reading = Reading.of(article);
        for (Annotator step : steps) {
            reading = step.annotate(reading);
        }
        return reading;
    }

    private static List<Annotator> steps(Languages languages, String code) {
        LanguagePack pack = languages
                .pack(code)
                .orElseThrow(() -> new IllegalArgumentException("no language \"" + code + "\" to read quotations in"));
        return List.of(
                SyntaxAnnotator.of(pack),
                TimeAnnotator.of(pack),
                EntityAnnotator.of(pack),
                QuotationAnnotator.of(pack));
    }
}
