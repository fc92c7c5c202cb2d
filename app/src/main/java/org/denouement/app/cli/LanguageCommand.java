package org.denouement.app.cli;

import java.util.concurrent.Callable;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the languages there is a pack for. */
@Command(
        name = "language",
        description = "Lists the languages that are read, and those that an account can be told in.",
        mixinStandardHelpOptions = true)
final class LanguageCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print the list as JSON, and nothing else, on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        var list = JsonNodeFactory.instance.arrayNode();
        for (LanguagePack pack : Languages.ofClassPath().packs()) {
            ObjectNode language = list.addObject();
            language.put("code", pack.code());
            language.put("name", pack.properties("language.properties").getOrDefault("name", pack.code()));
            language.put("account", pack.has("messages.properties"));
        }
        if (json) {
            System.out.println(list.toPrettyString());
        } else {
            list.forEach(language -> System.out.println(language.path("code").asString("") + "  "
                    + language.path("name").asString("")));
        }
        return ExitCode.DONE;
    }
}
