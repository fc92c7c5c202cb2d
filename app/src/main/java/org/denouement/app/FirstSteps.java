package org.denouement.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.denouement.model.article.Article;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/**
 * Reads with the first steps only, up to the one that a benchmark measures: the steps after it change nothing of it. A
 * language's steps are made when it is first asked for. Not thread-safe.
 */
final class FirstSteps implements Function<Article, Reading> {
    private final Languages languages;
    private final Function<LanguagePack, List<Annotator>> steps;
    private final Map<String, List<Annotator>> made = new TreeMap<>();

    private FirstSteps(Languages languages, Function<LanguagePack, List<Annotator>> steps) {
        this.languages = languages;
        this.steps = steps;
    }

    static FirstSteps of(Languages languages, Function<LanguagePack, List<Annotator>> steps) {
        return new FirstSteps(languages, steps);
    }

    /** @throws IllegalArgumentException when the article is in a language without a pack */
    @Override
    public Reading apply(Article article) {
        Reading reading = Reading.of(article);
        for (Annotator step : made.computeIfAbsent(article.language(), this::make)) {
            reading = step.annotate(reading);
        }
        return reading;
    }

    private List<Annotator> make(String code) {
        return steps.apply(languages
                .pack(code)
                .orElseThrow(() -> new IllegalArgumentException("no language \"" + code + "\" to read in")));
    }
}
