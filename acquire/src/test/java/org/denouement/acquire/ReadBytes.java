package org.denouement.acquire;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.language.Languages;

/** Reads bytes as if they came through standard input, for the tests of the formats. */
public final class ReadBytes {
    private static final Acquirer ACQUIRER = Acquirer.of(Languages.ofClassPath());

    private ReadBytes() {}

    public static Coverage coverage(byte[] bytes) {
        return ACQUIRER.acquire(List.of("-"), AcquireOptions.plain().reading(new ByteArrayInputStream(bytes)));
    }

    public static Coverage coverage(String text) {
        return coverage(text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> codes(Coverage coverage) {
        return coverage.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
