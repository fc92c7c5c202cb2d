package org.denouement.model.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder of one language: word lists, rules, models and their cases. Files are UTF-8; in {@link #lines} and
 * {@link #rows} empty lines and lines that begin with {@code #} are left out. Immutable, thread-safe.
 */
public final class LanguagePack {
    private final String code;
    private final Path folder;

    LanguagePack(String code, Path folder) {
        this.code = code;
        this.folder = folder;
    }

    /** The BCP 47 code: {@code "fr"}. */
    public String code() {
        return code;
    }

    /** What is the same in every language, first names and cities for instance: the folder {@code mul} beside this one. */
    public LanguagePack multilingual() {
        return new LanguagePack("mul", folder.resolveSibling("mul"));
    }

    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The lines of a file; none when the pack does not have it. */
    public List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        text(file).ifPresent(text -> text.lines().filter(DataRows::isRow).forEach(lines::add));
        return lines;
    }

    /** The lines of a file, cut at tabs, each cell stripped; none when the pack does not have it. */
    public List<List<String>> rows(String file) {
        return lines(file).stream().map(DataRows::cells).toList();
    }

    /** A file of {@code key=value} lines, in order of key. */
    public Map<String, String> properties(String file) {
        Map<String, String> properties = new TreeMap<>();
        for (String line : lines(file)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException(folder.resolve(file) + ": no '=' in \"" + line + "\"");
            }
            properties.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return properties;
    }

    public Optional<String> text(String file) {
        return has(file) ? Optional.of(new String(bytes(file), StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Opens a file of the pack, a model for instance; the caller closes it. */
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    /** The names of the files directly below {@code subfolder}, in order; none when it does not exist. */
    public List<String> files(String subfolder) {
        Path below = folder.resolve(subfolder);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (var entries = Files.list(below)) {
            return entries.filter(Files::isRegularFile)
                    .map(file -> subfolder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + below, e);
        }
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(file), e);
        }
    }

    @Override
    public String toString() {
        return "language " + code;
    }
}
