package org.denouement.model.article;

import java.util.List;

/**
 * All that came in: articles by publication, their origins, what was said about inputs on the way, and every single
 * input with what came of it.
 */
public record Coverage(List<Article> articles, List<Origin> origins, List<Diagnostic> diagnostics, List<Taken> inputs) {
    /** Coverage that did not come through inputs. */
    public Coverage(List<Article> articles, List<Origin> origins, List<Diagnostic> diagnostics) {
        this(articles, origins, diagnostics, List.of());
    }

    public Coverage {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        diagnostics = List.copyOf(diagnostics);
        inputs = List.copyOf(inputs);
    }
}
