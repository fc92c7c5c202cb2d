package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.language.LanguagePack;
import org.junit.jupiter.api.Test;

/** Whatever the code says by a key is said in every language in which accounts are told. */
class MessageKeysTest {
    private static final Path ROOT = Path.of(System.getProperty("denouement.root", ".."));
    private static final List<Pattern> USES = List.of(
            Pattern.compile("Reason\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]"),
            Pattern.compile("Diagnostic\\.(?:error|warning|note)\\([^;\"]{1,200}?,\\s*\"([^\"]+)\"\\s*[,)]"),
            Pattern.compile("\\b(?:told|tell|counted)\\(\\s*\"([^\"]+)\"\\s*[,)]"));

    @Test
    void areThereInEveryLanguage() {
        TreeSet<String> keys = keysUsed();
        assertThat(keys).hasSizeGreaterThan(100);
        TreeMap<String, TreeSet<String>> missing = new TreeMap<>();
        for (LanguagePack pack : Faience.LANGUAGES.packs()) {
            if (pack.has("messages.properties")) {
                TreeSet<String> lacking = new TreeSet<>(keys);
                lacking.removeAll(pack.properties("messages.properties").keySet());
                if (!lacking.isEmpty()) {
                    missing.put(pack.code(), lacking);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void areTheSameInEveryLanguage() {
        TreeMap<String, TreeSet<String>> keys = new TreeMap<>();
        for (LanguagePack pack : Faience.LANGUAGES.packs()) {
            if (pack.has("messages.properties")) {
                keys.put(
                        pack.code(),
                        new TreeSet<>(pack.properties("messages.properties").keySet()));
                // Not every language tells one apart, or has a word of news for a thousand billions.
                keys.get(pack.code()).removeIf(key -> key.endsWith(".one") || key.endsWith(".trillion"));
            }
        }
        TreeSet<String> all = new TreeSet<>();
        keys.values().forEach(all::addAll);
        keys.forEach((language, those) -> assertThat(all).as(language).isEqualTo(those));
    }

    private static TreeSet<String> keysUsed() {
        TreeSet<String> keys = new TreeSet<>();
        try (var files = Files.walk(ROOT, 20)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            ROOT.relativize(file).toString().replace('\\', '/').contains("src/main/java"))
                    .forEach(file -> collect(file, keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static void collect(Path file, TreeSet<String> keys) {
        String code;
        try {
            code = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        code = code.replaceAll("(?m)^\\s*\\*.*$|//.*$", "");
        for (Pattern use : USES) {
            Matcher matcher = use.matcher(code);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
    }
}
