package org.denouement.acquire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the committed corpus, findings of the fuzzer among it, through the targets: no fuzzer needed. */
class FuzzCorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("denouement.root", "..")).resolve("acquire/src/test/fuzz");
    private static final Duration LONG = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> readsTheCorpus() {
        return Arrays.stream(FuzzTarget.values()).flatMap(FuzzCorpusTest::tests);
    }

    private static Stream<DynamicTest> tests(FuzzTarget target) {
        List<Path> files = files(target);
        assertThat(files).as(target.toString()).hasSizeGreaterThan(5);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        target + " " + file.getFileName(),
                        () -> Assertions.assertTimeoutPreemptively(LONG, () -> target.run(Files.readAllBytes(file)))));
    }

    static Path folder(FuzzTarget target) {
        return CORPUS.resolve(target.name().toLowerCase(Locale.ROOT));
    }

    private static List<Path> files(FuzzTarget target) {
        try (Stream<Path> entries = Files.list(folder(target))) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
