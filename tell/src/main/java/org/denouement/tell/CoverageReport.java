package org.denouement.tell;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Origin;
import org.denouement.model.article.Severity;
import org.denouement.model.article.Taken;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The import report: what came in, which of it is not independent and how it differs, what was left out and why. */
public final class CoverageReport {
    private final Coverage coverage;
    private final Messages messages;
    private final SourceNotes notes;
    private final Set<String> withoutArticle;

    private CoverageReport(Coverage coverage, Messages messages) {
        this.coverage = coverage;
        this.messages = messages;
        this.notes = SourceNotes.of(coverage, messages);
        this.withoutArticle = coverage.inputs().stream()
                .filter(input -> !input.cameIn())
                .map(Taken::uri)
                .collect(Collectors.toSet());
    }

    public static String text(Coverage coverage, Messages messages) {
        return new CoverageReport(coverage, messages).text();
    }

    /** Writes the report as JSON; {@code out} is flushed and closed. */
    public static void json(Coverage coverage, Messages messages, Writer out) {
        new CoverageReport(coverage, messages).json(out);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append(messages.tell(
                        "import.summary",
                        coverage.inputs().size(),
                        cameIn(),
                        coverage.inputs().size() - cameIn(),
                        articles().size(),
                        coverage.origins().size()))
                .append('\n');
        articles().forEach(article -> text.append(lines(article)));
        List<Origin> copied = coverage.origins().stream()
                .filter(origin -> origin.articles().size() > 1)
                .toList();
        heading(text, "import.copies", copied.size());
        copied.forEach(origin -> text.append(lines(origin)));
        section(text, "import.left", of(this::isLeftOut));
        section(text, "import.doubts", of(found -> !isLeftOut(found) && found.severity() == Severity.WARNING));
        section(text, "import.notes", of(found -> !isLeftOut(found) && found.severity() == Severity.NOTE));
        return text.toString();
    }

    private List<Article> articles() {
        return coverage.articles();
    }

    private long cameIn() {
        return coverage.inputs().stream().filter(Taken::cameIn).count();
    }

    /** Whether something was not read for this: an error, or anything said of an input of which nothing came. */
    private boolean isLeftOut(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR || withoutArticle.contains(diagnostic.where());
    }

    private List<Diagnostic> of(Predicate<Diagnostic> wanted) {
        return coverage.diagnostics().stream().filter(wanted).toList();
    }

    private long count(Severity severity) {
        return of(found -> found.severity() == severity).size();
    }

    private String lines(Article article) {
        String facts = Stream.of(
                        article.masthead().title(),
                        article.masthead().outlet(),
                        String.join(", ", article.masthead().bylines()),
                        article.language())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" — "));
        String published = article.masthead()
                .published()
                .map(dated -> dated.edtf() + ". " + messages.tell(dated.basis()))
                .orElse(messages.tell("date.none"));
        StringBuilder lines = new StringBuilder("+ " + article.capture().uri() + "\n");
        lines.append("    ").append(facts).append('\n');
        lines.append("    ").append(published).append('\n');
        notes.standing(article)
                .forEach(note -> lines.append("    ").append(note).append('\n'));
        return lines.toString();
    }

    private String lines(Origin origin) {
        StringBuilder lines = new StringBuilder("= " + messages.tell(origin.because()) + "\n");
        for (Article article : notes.articles(origin)) {
            String compared = notes.compared(article, other -> other.capture().uri())
                    .map(told -> ": " + told)
                    .orElse("");
            lines.append("    ")
                    .append(article.capture().uri())
                    .append(compared)
                    .append('\n');
            notes.passages(article)
                    .forEach(line -> lines.append("      ").append(line).append('\n'));
        }
        return lines.toString();
    }

    private void section(StringBuilder text, String key, List<Diagnostic> diagnostics) {
        heading(text, key, diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            text.append("! ").append(diagnostic.where()).append(": ");
            text.append(messages.tell(diagnostic.what())).append('\n');
        }
    }

    private void heading(StringBuilder text, String key, int count) {
        if (count > 0) {
            text.append('\n').append(messages.tell(key, count)).append('\n');
        }
    }

    /** Item by item: the report of a large export is larger than the memory left. */
    private void json(Writer out) {
        try (JsonGenerator json =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeName("summary");
            json.writeTree(summary());
            array(json, "inputs", coverage.inputs(), CoverageReport::json);
            array(json, "articles", articles(), this::json);
            array(json, "origins", coverage.origins(), this::json);
            array(json, "diagnostics", coverage.diagnostics(), this::json);
            json.writeEndObject();
        }
    }

    private static <T> void array(JsonGenerator json, String name, List<T> items, Function<T, ObjectNode> node) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> json.writeTree(node.apply(item)));
        json.writeEndArray();
    }

    private ObjectNode summary() {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("inputs", coverage.inputs().size());
        summary.put("read", cameIn());
        summary.put("leftOut", coverage.inputs().size() - cameIn());
        summary.put("articles", articles().size());
        summary.put("origins", coverage.origins().size());
        summary.put(
                "partial",
                articles().stream().filter(one -> one.partial().isPresent()).count());
        summary.put("errors", count(Severity.ERROR));
        summary.put("warnings", count(Severity.WARNING));
        summary.put("notes", count(Severity.NOTE));
        return summary;
    }

    private static ObjectNode json(Taken input) {
        return JsonNodeFactory.instance.objectNode().put("uri", input.uri()).put("articles", input.articles());
    }

    private ObjectNode json(Diagnostic diagnostic) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("severity", Words.lower(diagnostic.severity()));
        json.put("code", diagnostic.code());
        json.put("where", diagnostic.where());
        json.put("what", messages.tell(diagnostic.what()));
        return json;
    }

    private ObjectNode json(Article article) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", article.id());
        json.put("uri", article.capture().uri());
        json.put("mediaType", article.capture().mediaType());
        json.put("charset", article.capture().charset());
        json.put("bytes", article.capture().size());
        json.put("title", article.masthead().title());
        json.put("outlet", article.masthead().outlet());
        article.masthead().bylines().forEach(json.putArray("bylines")::add);
        article.masthead().wires().forEach(json.putArray("wires")::add);
        json.put("language", article.language());
        Optional<Dated> published = article.masthead().published();
        json.put("published", published.map(Dated::edtf).orElse(null));
        json.put(
                "publishedBecause",
                published.map(dated -> messages.tell(dated.basis())).orElse(null));
        json.put("updated", article.masthead().updated().map(Dated::edtf).orElse(null));
        json.put("partial", article.partial().map(messages::tell).orElse(null));
        json.put("letters", article.text().length());
        return json;
    }

    private ObjectNode json(Origin origin) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", origin.id());
        origin.articles().forEach(json.putArray("articles")::add);
        json.put("because", messages.tell(origin.because()));
        ArrayNode differences = json.putArray("differences");
        origin.differences().forEach(difference -> {
            ObjectNode one = differences.addObject();
            one.put("article", difference.article());
            one.put("from", difference.from());
            one.put("retitled", difference.retitled());
            notes.cut(difference).forEach(anchor -> one.withArray("cut").add(anchor.exact()));
            notes.added(difference).forEach(anchor -> one.withArray("added").add(anchor.exact()));
        });
        return json;
    }
}
