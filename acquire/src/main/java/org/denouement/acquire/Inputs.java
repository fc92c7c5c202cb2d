package org.denouement.acquire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.Litter;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.web.Fetcher;
import org.denouement.model.article.Diagnostic;

/** Goes through what the user named: files, folders with all that is below them, URLs, standard input. */
final class Inputs implements AutoCloseable {
    private static final int DEEPEST_FOLDER = 40;

    private final Desk desk;
    private final AcquireOptions options;
    private Optional<Fetcher> fetcher = Optional.empty();

    Inputs(Desk desk, AcquireOptions options) {
        this.desk = desk;
        this.options = options;
    }

    void take(String input) {
        if (input.equals("-")) {
            desk.input(input, this::takeStandardInput);
        } else if (input.startsWith("http://") || input.startsWith("https://")) {
            desk.input(input, () -> takeUrl(input));
        } else {
            takePath(input);
        }
    }

    private void takePath(String input) {
        try {
            Path path = Path.of(input);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                take(path, input, 0);
                return;
            }
        } catch (InvalidPathException e) {
            // Not a path of this machine: not found, like any other that leads nowhere.
        }
        leave(Diagnostic.error(input, "acquire.missing"));
    }

    /** An input that is not read. */
    private void leave(Diagnostic why) {
        desk.input(why.where(), () -> desk.say(why));
    }

    private void takeUrl(String url) {
        if (fetcher.isEmpty()) {
            fetcher = Optional.of(Fetcher.guarded(options.fetching()));
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
        try (Spooled spooled = Spooled.of(options.standardInput())) {
            desk.member(Material.of("-", spooled.file()));
        } catch (IOException e) {
            desk.say(Diagnostic.error("-", "acquire.unreadable", reason(e)));
        }
    }

    private void take(Path path, String uri, int depth) {
        if (!Files.exists(path)) {
            leave(Diagnostic.error(uri, "acquire.link.broken"));
        } else if (Files.isDirectory(path)) {
            takeFolder(path, uri, depth);
        } else if (!Files.isRegularFile(path)) {
            leave(Diagnostic.error(uri, "acquire.special"));
        } else if (!Files.isReadable(path)) {
            leave(Diagnostic.error(uri, "acquire.denied"));
        } else {
            desk.input(uri, () -> takeFile(path, uri));
        }
    }

    private void takeFile(Path path, String uri) {
        try {
            desk.member(Material.of(uri, path));
        } catch (IOException e) {
            desk.say(Diagnostic.error(uri, "acquire.unreadable", reason(e)));
        }
    }

    private void takeFolder(Path folder, String uri, int depth) {
        if (depth > DEEPEST_FOLDER) {
            leave(Diagnostic.error(uri, "acquire.folder.deep", String.valueOf(DEEPEST_FOLDER)));
            return;
        }
        List<Path> entries;
        try (var listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        } catch (AccessDeniedException e) {
            leave(Diagnostic.error(uri, "acquire.folder.denied"));
            return;
        } catch (IOException | UncheckedIOException e) {
            leave(Diagnostic.error(uri, "acquire.unreadable", String.valueOf(e.getMessage())));
            return;
        }
        if (entries.isEmpty()) {
            desk.say(Diagnostic.warning(uri, "acquire.folder.empty"));
        }
        entries.forEach(entry -> takeEntry(entry, uri, depth));
    }

    private void takeEntry(Path entry, String folder, int depth) {
        String name = entry.getFileName().toString();
        String uri = (folder.endsWith("/") ? folder : folder + "/") + name;
        if (Litter.isOne(name)) {
            leave(Diagnostic.note(uri, "acquire.hidden"));
        } else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
            leave(Diagnostic.note(uri, "acquire.folder.link"));
        } else {
            take(entry, uri, depth + 1);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
