package org.denouement.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.denouement.tell.AccountFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class TellCommandTest {
    private static final String ARTICLE = "La mairie de Sorvigne perd son maire\n"
            + "Jeanne Rivoire, maire de Sorvigne, a démissionné lundi. « Je pars sans regret », a-t-elle déclaré.\n"
            + "Le conseil municipal a nommé Paul Astier maire par intérim mardi.\n";

    @TempDir
    Path folder;

    @Test
    void tellsAnArticleAsText() throws IOException {
        CommandRun run = CommandRun.of("tell", write("a.txt", ARTICLE), "--published", "2025-03-12");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Jeanne Rivoire", "lundi 10 mars 2025");
    }

    @Test
    void printsTheAccountAndNothingElseAsJson() throws IOException {
        CommandRun run = CommandRun.of("tell", "--json", write("a.txt", ARTICLE), "--published", "2025-03-12");

        assertThat(AccountFile.parse(run.out()))
                .hasValueSatisfying(
                        account -> assertThat(account.path("version").asInt()).isEqualTo(1));
    }

    @Test
    void writesPageAndAccount() throws IOException {
        Path out = folder.resolve("account");

        CommandRun run = CommandRun.of("tell", write("a.txt", ARTICLE), "--out", out.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("account.json")).isNotEmptyFile();
        assertThat(out.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void namesAnInputThatIsNotThereAndTellsTheRest() throws IOException {
        CommandRun run = CommandRun.of("tell", folder.resolve("no.txt").toString(), write("a.txt", ARTICLE));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("no.txt").doesNotContain("\tat ");
        assertThat(run.out()).contains("Jeanne Rivoire");
    }

    @Test
    void namesABinaryFileAndTellsTheRest() throws IOException {
        Path binary = Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 7, 0, 0});

        CommandRun run = CommandRun.of("tell", binary.toString(), write("a.txt", ARTICLE));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("b.bin");
        assertThat(run.out()).contains("Jeanne Rivoire");
    }

    @Test
    void namesAnEmptyFile() throws IOException {
        CommandRun run = CommandRun.of("tell", write("empty.txt", ""));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("empty.txt");
    }

    @Test
    void saysThatALanguageHasNoPack() throws IOException {
        String finnish = "Hallitus erosi maanantaina, kertoi pääministeri tiedotustilaisuudessa. "
                + "Uusi hallitus nimitetään ensi viikolla, ja eduskunta äänestää siitä torstaina.\n";

        CommandRun run = CommandRun.of("tell", "--strict", write("fi.txt", finnish));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("fi.txt");
    }

    @Test
    void neverGivesSomebodyTheWordsTheyDeny() throws IOException {
        String article = "Jars recalled in Wexcombe\n"
                + "Piet Lomax denied that managers had ignored a warning. Piet Lomax said that the line would reopen.\n";

        CommandRun run = CommandRun.of("tell", "--json", write("a.txt", article), "--published", "2025-03-12");

        JsonNode quotes = AccountFile.parse(run.out()).orElseThrow().path("quotes");
        assertThat(quotes).hasSize(2);
        for (JsonNode quote : quotes) {
            boolean ignored = quote.path("content").asString().contains("ignored a warning");
            assertThat(quote.path("denied").asBoolean()).isEqualTo(ignored);
        }
    }

    @Test
    void refusesAnUnknownOptionAsUsage() {
        assertThat(CommandRun.of("tell", "--nonsense").code()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("tell", "x", "--published", "yesterday").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void inventsNoDateWithoutPublication() throws IOException {
        CommandRun run = CommandRun.of("tell", "--json", write("a.txt", ARTICLE));

        assertThat(AccountFile.parse(run.out())).hasValueSatisfying(account -> assertThat(account.path("timeline"))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.path("when").path("edtf").isNull()).isTrue()));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
