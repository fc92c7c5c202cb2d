package org.denouement.app;

import java.util.Map;
import java.util.TreeMap;
import org.denouement.acquire.language.LanguageIdentifier;
import org.denouement.eval.Benchmark;
import org.denouement.eval.times.TimesBenchmark;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;

/** The two steps that times take, syntax and times, for their benchmark: the steps after them change no time. */
final class Times {
    private Times() {}

    static Benchmark benchmark(Languages languages) {
        Map<String, Annotator> readers = new TreeMap<>();
        LanguageIdentifier identifier = LanguageIdentifier.of(languages);
        return TimesBenchmark.of(
                article -> readers.computeIfAbsent(article.language(), code -> annotator(languages, code))
                        .annotate(Reading.of(article)),
                text -> identifier.identify(text, "").language());
    }

    private static Annotator annotator(Languages languages, String code) {
        LanguagePack pack = languages
                .pack(code)
                .orElseThrow(() -> new IllegalArgumentException("no language \"" + code + "\" to read these times in"));
        SyntaxAnnotator syntax = SyntaxAnnotator.of(pack);
        TimeAnnotator times = TimeAnnotator.of(pack);
        return reading -> times.annotate(syntax.annotate(reading));
    }
}
