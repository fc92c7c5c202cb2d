package org.denouement.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Severity;
import org.denouement.model.language.Languages;
import org.denouement.tell.Account;
import org.denouement.tell.AccountFile;
import org.denouement.tell.AccountText;
import org.denouement.tell.Narrator;
import org.denouement.tell.page.AccountPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Coverage in, account out: the main job. */
@Command(
        name = "tell",
        description = "Reads the coverage of a story and tells a sourced account of it.",
        mixinStandardHelpOptions = true)
final class TellCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files, folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private CoverageOptions options = new CoverageOptions();

    @Option(names = "--json", description = "Print the account as JSON, and nothing else, on standard output.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write index.html and account.json there.")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Exit with 3 when there is any warning about an input.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Languages languages = Languages.ofClassPath();
        Account account = options.account(languages, inputs);
        Narrator narrator = Narrator.of(languages, account.language(), account.story());
        String file = AccountFile.write(account, narrator);
        if (out != null) {
            Files.createDirectories(out);
            write(out.resolve("account.json"), file);
            write(out.resolve("index.html"), AccountPage.write(account, narrator));
        }
        if (json) {
            System.out.print(file);
        } else {
            System.out.print(AccountText.write(account, narrator));
        }
        return reported(account.story().coverage().diagnostics(), narrator);
    }

    private static void write(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, content, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        System.err.println(file);
    }

    private int reported(List<Diagnostic> diagnostics, Narrator narrator) {
        DiagnosticLines.print(diagnostics, narrator.messages(), System.err);
        Severity worst = strict ? Severity.WARNING : Severity.ERROR;
        boolean failed = diagnostics.stream().anyMatch(found -> found.severity().compareTo(worst) >= 0);
        return failed ? ExitCode.INPUT : ExitCode.DONE;
    }
}
