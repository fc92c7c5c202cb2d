package org.denouement.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.web.Fetcher;
import org.denouement.model.article.Diagnostic;

/** Goes through what the user named: files, folders with all that is below them, URLs, standard input. */
final class Inputs implements AutoCloseable {
    private static final int DEEPEST_FOLDER = 40;

    private final Desk desk;
    private final InputStream standardInput;
    private Optional<Fetcher> fetcher = Optional.empty();

    Inputs(Desk desk, InputStream standardInput) {
        this.desk = desk;
        this.standardInput = standardInput;
    }

    void take(String input) {
        if (input.equals("-")) {
            takeStandardInput();
            return;
        }
        if (input.startsWith("http://") || input.startsWith("https://")) {
            takeUrl(input);
            return;
        }
        try {
            Path path = Path.of(input);
            if (!Files.exists(path)) {
                desk.say(Diagnostic.error(input, "acquire.missing"));
            } else {
                take(path, input, 0);
            }
        } catch (InvalidPathException e) {
            desk.say(Diagnostic.error(input, "acquire.missing"));
        }
    }

    private void takeUrl(String url) {
        if (fetcher.isEmpty()) {
            fetcher = Optional.of(Fetcher.guarded());
        }
        fetcher.get().fetch(url, desk);
    }

    @Override
    public void close() {
        if (fetcher.isPresent()) {
            try {
                fetcher.get().close();
            } catch (IOException e) {
                desk.say(Diagnostic.note("-", "acquire.unreadable", reason(e)));
            }
        }
    }

    private void takeStandardInput() {
        try {
            desk.member(Material.of("-", standardInput.readAllBytes()));
        } catch (IOException e) {
            desk.say(Diagnostic.error("-", "acquire.unreadable", reason(e)));
        }
    }

    private void take(Path path, String uri, int depth) {
        try {
            if (Files.isDirectory(path)) {
                takeFolder(path, uri, depth);
            } else if (!Files.isRegularFile(path)) {
                desk.say(Diagnostic.error(uri, "acquire.special"));
            } else if (!Files.isReadable(path)) {
                desk.say(Diagnostic.error(uri, "acquire.denied"));
            } else {
                desk.member(Material.of(uri, path));
            }
        } catch (IOException e) {
            desk.say(Diagnostic.error(uri, "acquire.unreadable", reason(e)));
        }
    }

    private void takeFolder(Path folder, String uri, int depth) throws IOException {
        if (depth > DEEPEST_FOLDER) {
            desk.say(Diagnostic.error(uri, "acquire.folder.deep", String.valueOf(DEEPEST_FOLDER)));
            return;
        }
        List<Path> entries;
        try (var listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        }
        if (entries.isEmpty()) {
            desk.say(Diagnostic.warning(uri, "acquire.folder.empty"));
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            String entryUri = (uri.endsWith("/") ? uri : uri + "/") + name;
            if (name.startsWith(".")) {
                desk.say(Diagnostic.note(entryUri, "acquire.hidden"));
            } else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
                desk.say(Diagnostic.note(entryUri, "acquire.folder.link"));
            } else if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
                take(entry, entryUri, depth + 1);
            }
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
