package org.denouement.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.denouement.model.language.Languages;
import org.denouement.tell.AccountFile;
import org.denouement.tell.Explanation;
import org.denouement.tell.Messages;
import org.denouement.tell.Narrator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Prints the chain from the words to an item. */
@Command(
        name = "why",
        description = {
            "Explains an item of an account: the words, the rule, the date they count from, each merge and its reason.",
            "ITEM is an id or the beginning of one, or a word that its name or headline holds."
        },
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ITEM", description = "The item's id, its beginning, or words of it.")
    private String item = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH|URL",
            description = "The coverage, to tell it again; without it, the account of --account.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--account",
            paramLabel = "ACCOUNT",
            description = "An account.json, or its folder (default: account).")
    private @Nullable Path account;

    @Option(names = "--json", description = "Print the items as JSON, and nothing else, on standard output.")
    private boolean json;

    @Mixin
    private CoverageOptions options = new CoverageOptions();

    @Override
    public Integer call() throws IOException {
        Languages languages = Languages.ofClassPath();
        ObjectNode told = account(languages);
        Messages messages = Messages.of(languages, told.path("language").asString("en"));
        List<Explanation> explanations = Explanation.of(told, item, messages);
        if (explanations.isEmpty()) {
            throw new InputFailure(
                    "no item \"" + item + "\" in this account. Ids stand at the end of each line of it.");
        }
        for (Explanation explanation : explanations) {
            System.out.print(json ? explanation.item().toPrettyString() + "\n" : explanation.text());
        }
        return ExitCode.DONE;
    }

    private ObjectNode account(Languages languages) throws IOException {
        if (!inputs.isEmpty()) {
            var made = options.account(languages, inputs);
            return AccountFile.of(made, Narrator.of(languages, made.language(), made.story()));
        }
        Path path = Optional.ofNullable(account).orElse(Path.of("account"));
        return AccountFile.parse(AccountLocation.of(path).read())
                .orElseThrow(() -> new InputFailure(path + " is not an account: not a JSON object."));
    }
}
