package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Taken;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String ARTICLE =
            "The crane falls\nThe crane fell on the quay of the port, and many of the people came to see it.\n";

    @TempDir
    Path folder;

    @Test
    void countsEveryFileOfAMessyFolderAsReadOrLeftOut() throws IOException {
        Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Files.writeString(folder.resolve("copy.txt"), ARTICLE);
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("Thumbs.db"), "x");
        Files.writeString(folder.resolve(".DS_Store"), "x");
        Files.writeString(folder.resolve("letter.rtf"), "{\\rtf1\\ansi The crane fell.}");
        Files.writeString(folder.resolve("hurt.csv"), "day;place;hurt\n1;Valmer;2\n2;Valmer;0\n3;Norvane;1\n");
        Files.write(folder.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        Files.createDirectories(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone.txt"));

        Coverage coverage = coverage();

        assertThat(coverage.inputs()).hasSize(10);
        assertThat(coverage.inputs().stream().filter(Taken::cameIn))
                .extracting(Taken::uri)
                .containsExactly(path("article.txt"), path("copy.txt"));
        Set<String> told =
                coverage.diagnostics().stream().map(Diagnostic::where).collect(Collectors.toSet());
        assertThat(coverage.inputs()).filteredOn(input -> !input.cameIn()).allSatisfy(input -> assertThat(told)
                .contains(input.uri()));
        assertThat(ReadBytes.codes(coverage))
                .containsExactlyInAnyOrder(
                        "acquire.same",
                        "acquire.empty",
                        "acquire.hidden",
                        "acquire.hidden",
                        "acquire.data",
                        "acquire.data",
                        "acquire.binary",
                        "acquire.folder.link",
                        "acquire.link.broken");
    }

    @Test
    void namesWhatItMayNotRead() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path denied = Files.writeString(folder.resolve("denied.txt"), ARTICLE);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(denied, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(denied), "the superuser may read all");
        try {
            assertThat(ReadBytes.codes(coverage())).containsExactly("acquire.denied", "acquire.folder.denied");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Coverage coverage() {
        return Acquirer.of(Languages.ofClassPath()).acquire(List.of(folder.toString()), AcquireOptions.plain());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
