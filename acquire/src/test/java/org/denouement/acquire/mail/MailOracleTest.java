package org.denouement.acquire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** mime4j's messages with what it decodes of them, where they are: the same parts, in order, with the same bytes. */
final class MailOracleTest {
    private static final Path CASES = Path.of(System.getProperty("denouement.root", ".."))
            .resolve("../shared/data/formats/mail-mime4j/core/src/test/resources");

    @Test
    void decodesWhatTheOtherReaderDecodes() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "no cases at " + CASES);
        List<String> wrong = new ArrayList<>();
        int messages = 0;
        for (Path file : files()) {
            Path told = file.resolveSibling(file.getFileName().toString().replace(".msg", "_decoded.xml"));
            if (Files.exists(told)) {
                messages++;
                List<String> expected = expected(told);
                List<String> found = found(file);
                if (!expected.equals(found)) {
                    wrong.add(file.getFileName() + ": " + difference(expected, found));
                }
            }
        }
        // Two with base64 that is cut off, whose last bytes we keep; three broken headers, of which the other reader’s
        // two ways of
        // reading headers expect opposite things; a boundary of some thousand letters.
        assertThat(wrong)
                .as("%d of %d messages otherwise:%n%s", wrong.size(), messages, String.join("\n", wrong))
                .hasSizeLessThanOrEqualTo(6);
    }

    private static String difference(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String theirs = i < expected.size() ? expected.get(i) : "(none)";
            String ours = i < found.size() ? found.get(i) : "(none)";
            if (!theirs.equals(ours)) {
                return "part " + i + " of " + expected.size() + "/" + found.size() + "\n   " + cut(theirs) + "\n   "
                        + cut(ours);
            }
        }
        return "";
    }

    private static String cut(String text) {
        String flat = text.replace("\n", "|");
        return flat.length() < 160 ? flat : flat.substring(0, 80) + "..." + flat.substring(flat.length() - 80);
    }

    private static List<String> expected(Path told) throws IOException {
        List<String> bodies = new ArrayList<>();
        String xml = Files.readString(told, StandardCharsets.ISO_8859_1);
        for (var body : Jsoup.parse(xml, "", Parser.xmlParser()).select("text-body, binary-body")) {
            bodies.add(text(Files.readAllBytes(told.resolveSibling(body.attr("name")))));
        }
        return bodies;
    }

    private static List<String> found(Path file) throws IOException {
        String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        List<String> bodies = new ArrayList<>();
        collect(Entity.parse(raw.startsWith("From ") ? raw.substring(raw.indexOf('\n') + 1) : raw), bodies);
        return bodies;
    }

    private static void collect(Entity entity, List<String> bodies) {
        if (entity.isMessage()) {
            collect(Entity.parse(new String(entity.body(), StandardCharsets.ISO_8859_1)), bodies);
        } else if (entity.type().startsWith("multipart/")) {
            entity.parts().forEach(part -> collect(part, bodies));
        } else {
            bodies.add(text(entity.body()));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .stripTrailing();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".msg"))
                    .sorted()
                    .toList();
        }
    }
}
