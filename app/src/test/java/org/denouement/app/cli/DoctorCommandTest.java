package org.denouement.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.app.doctor.Check;
import org.denouement.app.doctor.Check.State;
import org.denouement.model.language.Languages;
import org.denouement.model.text.Reason;
import org.denouement.tell.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class DoctorCommandTest {
    private static final List<Check> POOR = List.of(
            new Check("pdf", State.OK, Reason.of("doctor.pdf.ok")),
            new Check("memory", State.MISSING, Reason.of("doctor.memory.missing", "64", "512")));

    @Test
    void saysInEitherLanguageWhatIsThere() {
        CommandRun french = CommandRun.of("doctor", "--language", "fr");
        CommandRun english = CommandRun.of("doctor", "--language", "en");

        assertThat(french.code()).isEqualTo(ExitCode.DONE);
        assertThat(french.out()).contains("+ Java", "Tout ce qu’il faut est là");
        assertThat(english.out()).contains("+ Java", "All that is needed is there");
    }

    @Test
    void printsJsonAndNothingElse() {
        CommandRun run = CommandRun.of("doctor", "--json", "--language", "en");

        var report = JsonMapper.shared().readTree(run.out());
        assertThat(report.path("ready").asBoolean()).isTrue();
        assertThat(report.path("checks").size()).isEqualTo(7);
    }

    @Test
    void isNotReadyWhenSomethingNeededIsMissing() {
        assertThat(DoctorCommand.isReady(POOR)).isFalse();
        assertThat(DoctorCommand.asText(POOR, Messages.of(Languages.ofClassPath(), "en")))
                .contains("- Java may use 64 MB only", "Something needed is missing");
    }
}
