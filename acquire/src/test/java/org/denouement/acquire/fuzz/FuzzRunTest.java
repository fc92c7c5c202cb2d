package org.denouement.acquire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets Jazzer look for bytes that break a format, from the committed corpus on, for {@code -Dfuzz.seconds=30} a target;
 * needs the profile {@code fuzz}. A finding lies in {@code target/fuzz}: mend it, and commit it to the corpus.
 */
@EnabledIfSystemProperty(named = "fuzz.seconds", matches = "\\d+")
class FuzzRunTest {
    private static final int SPARE = 120;
    private static final int LINES = 60;
    private static final Pattern FINDING = Pattern.compile("^== |^==\\d+==|ERROR: libFuzzer");

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void findsNothing(FuzzTarget target) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(System.getProperty("fuzz.seconds"));
        Path work = Files.createDirectories(Path.of("target/fuzz").resolve(target.name()));
        Path log = work.resolve("log.txt");
        Process fuzzer = new ProcessBuilder(command(target, work, seconds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = fuzzer.waitFor(seconds + SPARE, TimeUnit.SECONDS);
        if (!ended) {
            fuzzer.destroyForcibly().waitFor();
        }
        assertThat(ended && fuzzer.exitValue() == 0)
                .as(() -> target + ": see " + log + "\n" + finding(log))
                .isTrue();
    }

    /** What the fuzzer found, its bytes included, so that a log of the tests alone is enough to mend it. */
    private static String finding(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.dropWhile(line -> !FINDING.matcher(line).find())
                    .limit(LINES)
                    .toList();
            return String.join("\n", all);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> command(FuzzTarget target, Path work, int seconds) throws IOException {
        String name = target.name().charAt(0) + target.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getPackageName() + "." + name + "Fuzz",
                "--instrumentation_includes=org.denouement.acquire.**",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/",
                "-max_total_time=" + seconds,
                "-timeout=25",
                "-rss_limit_mb=2048",
                "-seed=7",
                Files.createDirectories(work.resolve("found")).toString(),
                FuzzCorpusTest.folder(target).toAbsolutePath().toString());
    }
}
