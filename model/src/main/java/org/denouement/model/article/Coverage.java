package org.denouement.model.article;

import java.util.List;

/** All that came in: articles ordered by id, their origins, and what was said about inputs on the way. */
public record Coverage(List<Article> articles, List<Origin> origins, List<Diagnostic> diagnostics) {
    public Coverage {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        diagnostics = List.copyOf(diagnostics);
    }
}
