package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.read.claim.ClaimAnnotator;
import org.denouement.read.entity.EntityAnnotator;
import org.denouement.read.event.EventAnnotator;
import org.denouement.read.figure.FigureAnnotator;
import org.denouement.read.question.QuestionAnnotator;
import org.denouement.read.quote.QuotationAnnotator;
import org.denouement.read.reference.ReferenceAnnotator;
import org.denouement.read.role.RoleAnnotator;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.read.time.TimeAnnotator;

/**
 * Reads articles in every language there is a pack for; an article in another language comes back unread, with a
 * diagnostic. A language's rules and models are loaded when its first article comes. Thread-safe.
 */
public final class Reader {
    private final Languages languages;
    private final Map<String, List<Annotator>> annotators = new TreeMap<>();

    private Reader(Languages languages) {
        this.languages = languages;
    }

    public static Reader of(Languages languages) {
        return new Reader(languages);
    }

    public Reading read(Article article) {
        List<Annotator> steps = annotatorsFor(article.language());
        return steps.isEmpty() ? unread(article) : read(article, steps);
    }

    /** A fault of ours in one article must not cost the others: it is said, and the article stays a source. */
    private static Reading read(Article article, List<Annotator> steps) {
        Reading reading = Reading.of(article);
        for (Annotator step : steps) {
            try {
                reading = step.annotate(reading);
            } catch (RuntimeException e) {
                String name = step.getClass().getSimpleName();
                List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
                diagnostics.add(Diagnostic.error(article.capture().uri(), "read.failed", name, e.toString()));
                reading = reading.withDiagnostics(diagnostics);
            }
        }
        return reading;
    }

    /** An unrecognised language was reported when the article came in; one without a pack is reported here. */
    private Reading unread(Article article) {
        Reading reading = Reading.of(article);
        return article.language().equals("und")
                ? reading
                : reading.withDiagnostics(List.of(Diagnostic.warning(
                        article.capture().uri(),
                        "read.language.none",
                        article.language(),
                        String.join(", ", languages.codes()))));
    }

    private synchronized List<Annotator> annotatorsFor(String language) {
        return annotators.computeIfAbsent(
                language, code -> languages.pack(code).map(Reader::inOrder).orElse(List.of()));
    }

    /** The steps of reading. Each may use what those before it found. */
    private static List<Annotator> inOrder(LanguagePack pack) {
        return List.of(
                SyntaxAnnotator.of(pack),
                TimeAnnotator.of(pack),
                EntityAnnotator.of(pack),
                QuotationAnnotator.of(pack),
                ReferenceAnnotator.of(pack),
                EventAnnotator.of(pack),
                RoleAnnotator.of(pack),
                FigureAnnotator.of(pack),
                QuestionAnnotator.of(pack),
                ClaimAnnotator.of(pack));
    }
}
