package org.denouement.tell;

import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Origin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The import report: what came in, which of it is not independent, what was left out and why. */
public final class CoverageReport {
    private CoverageReport() {}

    public static String text(Coverage coverage, Messages messages) {
        StringBuilder text = new StringBuilder();
        text.append(messages.tell(
                        "import.summary",
                        coverage.articles().size(),
                        coverage.origins().size(),
                        coverage.diagnostics().size()))
                .append('\n');
        for (Article article : coverage.articles()) {
            text.append("+ ").append(article.capture().uri()).append(": ");
            text.append(article.masthead().title())
                    .append(" (")
                    .append(article.language())
                    .append(", ");
            text.append(article.masthead()
                    .published()
                    .map(dated -> dated.edtf() + ", " + messages.tell(dated.basis()))
                    .orElse(messages.tell("date.none")));
            text.append(")\n");
        }
        for (Origin origin : coverage.origins()) {
            if (origin.articles().size() > 1) {
                text.append("= ").append(messages.tell(origin.because())).append(": ");
                text.append(String.join(", ", origin.articles())).append('\n');
            }
        }
        for (Diagnostic diagnostic : coverage.diagnostics()) {
            text.append("! ").append(diagnostic.where()).append(": ");
            text.append(messages.tell(diagnostic.what())).append('\n');
        }
        return text.toString();
    }

    public static String json(Coverage coverage, Messages messages) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        var articles = report.putArray("articles");
        for (Article article : coverage.articles()) {
            ObjectNode json = articles.addObject();
            json.put("id", article.id());
            json.put("uri", article.capture().uri());
            json.put("mediaType", article.capture().mediaType());
            json.put("charset", article.capture().charset());
            json.put("title", article.masthead().title());
            json.put("outlet", article.masthead().outlet());
            json.put("language", article.language());
            json.put(
                    "published",
                    article.masthead().published().map(dated -> dated.edtf()).orElse(null));
            json.put(
                    "publishedBecause",
                    article.masthead()
                            .published()
                            .map(dated -> messages.tell(dated.basis()))
                            .orElse(null));
        }
        var origins = report.putArray("origins");
        for (Origin origin : coverage.origins()) {
            ObjectNode json = origins.addObject();
            json.put("id", origin.id());
            origin.articles().forEach(json.putArray("articles")::add);
            json.put("because", messages.tell(origin.because()));
        }
        var diagnostics = report.putArray("diagnostics");
        for (Diagnostic diagnostic : coverage.diagnostics()) {
            ObjectNode json = diagnostics.addObject();
            json.put("severity", Words.lower(diagnostic.severity()));
            json.put("code", diagnostic.code());
            json.put("where", diagnostic.where());
            json.put("what", messages.tell(diagnostic.what()));
        }
        return report.toPrettyString() + "\n";
    }
}
