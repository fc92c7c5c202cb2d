package org.denouement.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demonstration stories of the repository. */
final class Stories {
    private Stories() {}

    static Path root() {
        return Path.of(System.getProperty("denouement.root", ".."));
    }

    static List<Path> all() {
        return List.of(root().resolve("stories/le-grand-petrel"), root().resolve("stories/the-marlhaven-count"));
    }

    /** The files of a story's articles, in order of name. */
    static List<String> articles(Path story) {
        try (var files = Files.list(story.resolve("articles"))) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
