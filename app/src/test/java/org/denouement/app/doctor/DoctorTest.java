package org.denouement.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void findsNothingMissingOnThisMachine() {
        assertThat(Doctor.of(Machine.here(), Languages.ofClassPath()).examine())
                .extracting(Check::state)
                .doesNotContain(Check.State.MISSING);
    }

    @Test
    void namesWhatIsMissing() {
        Machine poor = new Machine(11, 100L << 20, folder.resolve("none"), List.of(), "ANSI_X3.4-1968");

        List<Check> checks = Doctor.of(poor, Languages.ofClassPath()).examine();

        assertThat(checks)
                .filteredOn(check -> check.state() == Check.State.MISSING)
                .extracting(Check::name)
                .containsExactly("java", "memory", "temporary");
        assertThat(checks)
                .filteredOn(check -> check.state() == Check.State.WARNING)
                .extracting(Check::name)
                .contains("fonts");
    }

    @Test
    void countsFontsBelowTheirFolders() throws IOException {
        Files.createDirectories(folder.resolve("truetype/serif"));
        Files.writeString(folder.resolve("truetype/serif/Fable.ttf"), "");
        Machine machine = new Machine(17, GIGABYTE, folder, List.of(folder), "UTF-8");

        assertThat(Doctor.of(machine, Languages.ofClassPath()).examine())
                .filteredOn(check -> check.name().equals("fonts"))
                .extracting(Check::state)
                .containsExactly(Check.State.OK);
    }
}
