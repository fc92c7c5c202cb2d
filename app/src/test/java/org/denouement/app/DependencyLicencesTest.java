package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every jar that ships is named, with its licence, in the decision record on dependencies. */
final class DependencyLicencesTest {
    private static final Pattern VERSION = Pattern.compile("-\\d[\\w.\\-]*\\.jar$");
    private static final Pattern TEST_ONLY =
            Pattern.compile("junit|assertj|archunit|apiguardian|opentest4j|byte-buddy|surefire|jspecify|playwright"
                    + "|json-schema|axe|denouement");

    @Test
    void everyJarIsInTheRecord() throws IOException {
        String record =
                Files.readString(Stories.root().resolve("docs/decisions/0006-dependencies.md"), StandardCharsets.UTF_8);

        List<String> unnamed = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry ->
                        VERSION.matcher(Path.of(entry).getFileName().toString()).replaceAll(""))
                .filter(artifact -> !TEST_ONLY.matcher(artifact).find())
                .filter(artifact -> !record.contains("`" + artifact + "`"))
                .distinct()
                .sorted()
                .toList();

        assertThat(unnamed).isEmpty();
    }
}
