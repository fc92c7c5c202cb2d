package org.denouement.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.model.article.Article;
import org.denouement.model.article.Capture;
import org.denouement.model.language.Languages;
import org.denouement.tell.AccountFile;
import org.denouement.tell.Messages;
import org.denouement.tell.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Re-reads every anchor of an account against its sources. */
@Command(
        name = "verify",
        description = "Re-reads every anchor of an account against its sources; exits with 4 when one does not hold.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ACCOUNT", description = "An account.json, or the folder it lies in.")
    private Path account = Path.of("account");

    @Option(
            names = "--base",
            paramLabel = "DIR",
            description = "Where the sources' relative paths begin (default: here).")
    private @Nullable Path base;

    @Option(names = "--json", description = "Print the result as JSON, and nothing else, on standard output.")
    private boolean json;

    private final Map<String, List<Article>> reread = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        String file = AccountLocation.of(account).read();
        Languages languages = Languages.ofClassPath();
        Acquirer acquirer = Acquirer.of(languages);
        Verification.Result result = Verification.of(file, (uri, id) -> textOf(acquirer, uri, id));
        String language = AccountFile.parse(file)
                .map(parsed -> parsed.path("language").asString("en"))
                .orElse("en");
        print(result, Messages.of(languages, language));
        return result.holds() ? ExitCode.DONE : ExitCode.VERIFICATION;
    }

    /** The text of the article of that id in what the URI holds now. */
    private Optional<String> textOf(Acquirer acquirer, String uri, String id) {
        String input = Capture.inputOf(uri);
        List<Article> articles = reread.computeIfAbsent(
                input, path -> acquirer.acquire(List.of(resolved(path)), AcquireOptions.published(Optional.empty()))
                        .articles());
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .map(Article::text)
                .findFirst();
    }

    private String resolved(String path) {
        return base == null || path.contains("://") || Files.exists(Path.of(path))
                ? path
                : base.resolve(path).toString();
    }

    private void print(Verification.Result result, Messages messages) {
        if (json) {
            System.out.println(asJson(result, messages));
            return;
        }
        result.findings().forEach(finding -> System.out.println(finding.item() + ": " + messages.tell(finding.what())));
        System.out.println(messages.tell(
                result.holds() ? "verify.holds" : "verify.fails",
                result.items(),
                result.anchors(),
                result.sources(),
                result.findings().size()));
    }

    private static String asJson(Verification.Result result, Messages messages) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("holds", result.holds());
        node.put("items", result.items());
        node.put("anchors", result.anchors());
        node.put("sources", result.sources());
        var findings = node.putArray("findings");
        for (Verification.Finding finding : result.findings()) {
            ObjectNode found = findings.addObject();
            found.put("item", finding.item());
            found.put("code", finding.what().key());
            found.put("what", messages.tell(finding.what()));
        }
        return node.toPrettyString();
    }
}
