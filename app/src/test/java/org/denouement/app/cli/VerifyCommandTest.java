package org.denouement.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyCommandTest {
    private static final String ARTICLE = "Tram line reopens in Calderby\n"
            + "Calderby Transit reopened the harbour tram line on Monday, three days after the derailment.\n"
            + "\"We checked every metre of the track,\" said Ines Okoro, the company's chief engineer.\n";

    @TempDir
    Path folder;

    private Path source;
    private Path account;

    @BeforeEach
    void tellAnAccount() throws IOException {
        source = Files.writeString(folder.resolve("tram.txt"), ARTICLE, StandardCharsets.UTF_8);
        Path out = folder.resolve("account");
        CommandRun.of("tell", source.toString(), "--published", "2025-06-11", "--out", out.toString());
        account = out.resolve("account.json");
    }

    @Test
    void anUntouchedAccountHolds() {
        CommandRun run = CommandRun.of("verify", account.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aChangedByteOfASourceIsFoundAndNamed() throws IOException {
        Files.writeString(source, ARTICLE.replace("Monday", "Munday"), StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("verify", account.toString());

        assertThat(run.code()).isEqualTo(ExitCode.VERIFICATION);
        assertThat(run.out()).contains("tram.txt");
    }

    @Test
    void aChangedByteOfTheAccountIsFoundAndNamed() throws IOException {
        String file = Files.readString(account, StandardCharsets.UTF_8);
        Files.writeString(account, file.replace("\"Ines Okoro\"", "\"Inez Okoro\""), StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("verify", account.toString());

        assertThat(run.code()).isEqualTo(ExitCode.VERIFICATION);
    }

    @Test
    void aLostSourceIsDeclaredLost() throws IOException {
        Files.delete(source);

        CommandRun run = CommandRun.of("verify", account.toString());

        assertThat(run.code()).isEqualTo(ExitCode.VERIFICATION);
        assertThat(run.out()).contains("tram.txt");
    }

    @Test
    void anAccountThatIsNotThereIsAnInputThatCannotBeRead() {
        CommandRun run = CommandRun.of("verify", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("none");
    }

    @Test
    void whyPrintsTheWordsOfAnItem() {
        CommandRun run = CommandRun.of("why", "Okoro", "--account", account.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Ines Okoro").containsIgnoringCase("tram");
    }
}
