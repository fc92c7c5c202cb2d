package org.denouement.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.denouement.app.Pipeline;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Severity;
import org.denouement.model.language.Languages;
import org.denouement.tell.CoverageReport;
import org.denouement.tell.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what comes in, and what is left out and why, before anything is told. */
@Command(
        name = "import",
        description = "Reads inputs and reports what came in, what was left out and why.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files, folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private CoverageOptions options = new CoverageOptions();

    @Option(names = "--json", description = "Print the report as JSON, and nothing else, on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        Languages languages = Languages.ofClassPath();
        Coverage coverage = Pipeline.of(languages, 1).acquire(inputs, options.acquire());
        Messages messages = Messages.of(
                languages, options.language().orElse(Locale.getDefault().getLanguage()));
        if (json) {
            CoverageReport.json(coverage, messages, new PrintedWriter(System.out));
            System.out.println();
        } else {
            System.out.print(CoverageReport.text(coverage, messages));
        }
        return coverage.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR)
                ? ExitCode.INPUT
                : ExitCode.DONE;
    }
}
