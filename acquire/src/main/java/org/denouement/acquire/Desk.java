package org.denouement.acquire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.text.BinaryKind;
import org.denouement.model.article.Article;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Taken;

/** Hands each material to the format that accepts it and gathers what comes out. One run, one thread. */
final class Desk implements Intake {
    /** Archives in archives in archives: deeper is a trap. */
    private static final int DEEPEST = 6;

    private final List<Format> formats;
    private final Finish finish;
    private final Map<String, Article> articles = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Taken> inputs = new ArrayList<>();
    private long room;
    private int handed;
    private int leftOut;

    /** {@code room} is for how many characters of text there is memory. */
    Desk(List<Format> formats, Finish finish, long room) {
        this.formats = formats;
        this.finish = finish;
        this.room = room;
    }

    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    List<Taken> inputs() {
        return List.copyOf(inputs);
    }

    /** Takes one of the user's inputs: what comes of it is counted, and where nothing does and nothing is said, told. */
    void input(String uri, Runnable reading) {
        int before = handed;
        int said = diagnostics.size();
        leftOut = 0;
        reading.run();
        if (leftOut > 0) {
            say(Diagnostic.error(uri, "acquire.full", String.valueOf(leftOut)));
        }
        if (handed == before && diagnostics.size() == said) {
            say(Diagnostic.error(uri, "acquire.nothing"));
        }
        inputs.add(new Taken(uri, handed - before));
    }

    @Override
    public void member(Material material) {
        if (material.size() == 0) {
            say(Diagnostic.error(material.uri(), "acquire.empty"));
            return;
        }
        if (material.depth() > DEEPEST) {
            say(Diagnostic.error(material.uri(), "acquire.nested", String.valueOf(DEEPEST)));
            return;
        }
        guarded(material, () -> read(material));
    }

    /** Reads as one format, whatever the content is. */
    void read(Format format, Material material) {
        guarded(material, () -> format.read(material, this));
    }

    private interface Step {
        void run() throws IOException;
    }

    private void guarded(Material material, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            say(Diagnostic.error(
                    material.uri(),
                    "acquire.unreadable",
                    e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage())));
        } catch (RuntimeException e) {
            // A fault of ours, met on hostile bytes: this input is lost and named, the others are read.
            say(Diagnostic.error(material.uri(), "acquire.unreadable", e.toString()));
        } catch (StackOverflowError e) {
            say(Diagnostic.error(material.uri(), "acquire.nested", "?"));
        } catch (OutOfMemoryError e) {
            // One input too large for this machine; what it took is free again, and the others are read.
            say(Diagnostic.error(material.uri(), "acquire.memory", megabytes(material.size())));
        }
    }

    private void read(Material material) throws IOException {
        byte[] head = material.head();
        for (Format format : formats) {
            if (format.accepts(material, head)) {
                if (material.size() > format.largest()) {
                    say(Diagnostic.error(material.uri(), "acquire.large", megabytes(material.size())));
                } else {
                    format.read(material, this);
                }
                return;
            }
        }
        say(Diagnostic.error(material.uri(), "acquire.binary", BinaryKind.name(head)));
    }

    private static String megabytes(long bytes) {
        return String.valueOf(bytes >> 20);
    }

    @Override
    public void article(Draft draft) {
        if (draft.text().isBlank()) {
            say(Diagnostic.error(draft.capture().uri(), "acquire.text.blank"));
            return;
        }
        if (draft.text().length() > room) {
            leftOut++;
            return;
        }
        room -= draft.text().length();
        handed++;
        Article article = finish.article(draft, this);
        Article same = articles.putIfAbsent(article.id(), article);
        if (same != null) {
            say(Diagnostic.note(
                    draft.capture().uri(), "acquire.same", same.capture().uri()));
        }
    }

    @Override
    public void say(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
