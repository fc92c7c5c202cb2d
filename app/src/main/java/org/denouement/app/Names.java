package org.denouement.app;

import java.util.Map;
import java.util.TreeMap;
import org.denouement.acquire.language.LanguageIdentifier;
import org.denouement.eval.Benchmark;
import org.denouement.eval.names.NamesBenchmark;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.syntax.SyntaxAnnotator;

/** The two steps that names take, syntax and entities, for their benchmark: the steps after them change no name. */
final class Names {
    private Names() {}

    static Benchmark benchmark(Languages languages) {
        Map<String, Annotator> readers = new TreeMap<>();
        LanguageIdentifier identifier = LanguageIdentifier.of(languages);
        return NamesBenchmark.of(
                article -> readers.computeIfAbsent(article.language(), code -> annotator(languages, code))
                        .annotate(Reading.of(article)),
                text -> identifier.identify(text, "").language());
    }

    private static Annotator annotator(Languages languages, String code) {
        LanguagePack pack = languages
                .pack(code)
                .orElseThrow(() -> new IllegalArgumentException("no language \"" + code + "\" to read these names in"));
        SyntaxAnnotator syntax = SyntaxAnnotator.of(pack);
        EntityAnnotator entities = EntityAnnotator.of(pack);
        return reading -> entities.annotate(syntax.annotate(reading));
    }
}
