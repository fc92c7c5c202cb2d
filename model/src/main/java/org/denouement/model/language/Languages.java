package org.denouement.model.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every language there is a folder for. A folder counts as a language when it holds a file {@code language.properties}.
 * Immutable, thread-safe.
 */
public final class Languages {
    private static final String MARK = "languages/README.md";

    private final Map<String, LanguagePack> packs;
    private final LanguagePack common;

    private Languages(Map<String, LanguagePack> packs, LanguagePack common) {
        this.packs = packs;
        this.common = common;
    }

    /** The folder {@code languages} of the class path: a folder on disk, or inside a jar. */
    public static Languages ofClassPath() {
        URL mark = Languages.class.getClassLoader().getResource(MARK);
        if (mark == null) {
            throw new IllegalStateException(MARK + " is not on the class path: is denouement-languages there?");
        }
        try {
            return of(folderOf(mark.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + mark, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot open " + mark, e);
        }
    }

    /** The languages below a folder. */
    public static Languages of(Path folder) {
        Map<String, LanguagePack> packs = new TreeMap<>();
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String code = entry.getFileName().toString().replace("/", "");
                if (Files.isRegularFile(entry.resolve("language.properties"))) {
                    packs.put(code, new LanguagePack(code, entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return new Languages(packs, new LanguagePack("und", folder));
    }

    private static Path folderOf(URI mark) throws IOException {
        if (!mark.getScheme().equals("jar")) {
            return Path.of(mark.resolve("."));
        }
        FileSystem jar;
        try {
            jar = FileSystems.newFileSystem(mark, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            jar = FileSystems.getFileSystem(mark);
        }
        return jar.getPath("/languages");
    }

    /** The files beside the folders, on no language in particular or on those without a folder. */
    public LanguagePack common() {
        return common;
    }

    public Set<String> codes() {
        return packs.keySet();
    }

    public Collection<LanguagePack> packs() {
        return packs.values();
    }

    public Optional<LanguagePack> pack(String code) {
        return Optional.ofNullable(packs.get(code));
    }
}
