package org.denouement.acquire.post;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.intake.Places;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Diagnostic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON: exports of X, Mastodon and Bluesky, and JSON Feed. Fields that nobody expected are reported as drift. */
public final class JsonFormat implements Format {
    private final Posts posts;
    private final List<Export> exports =
            List.of(new XExport(), new MastodonExport(), new MastodonStatuses(), new BlueskyExport(), new JsonFeed());

    public JsonFormat(Fragments fragments) {
        this.posts = new Posts(fragments);
    }

    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        return start.startsWith("window.YTD.")
                || start.matches("(?s)\\{\\s*(?:\".*|\\}.*)")
                || start.matches("(?s)\\[\\s*[\\{\\]\"].*");
    }

    @Override
    public long largest() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        Shell.Source source = () -> new BufferedInputStream(material.content().open(), 1 << 16);
        try {
            read(material, source, intake);
        } catch (JacksonException e) {
            intake.say(Diagnostic.error(material.uri(), "acquire.json.damaged", where(e)));
        }
    }

    private void read(Material material, Shell.Source source, Intake intake) throws IOException {
        Shell shell = Shell.read(source);
        Optional<Export> export =
                exports.stream().filter(one -> one.accepts(shell)).findFirst();
        if (export.isEmpty()) {
            // Told as damaged when it is, as unknown otherwise.
            Shell.items(source, item -> {});
            intake.say(Diagnostic.error(material.uri(), "acquire.json.unknown"));
            return;
        }
        Context context = new Context(material, shell);
        Places places = new Places();
        Capture capture = material.capture("application/json", "UTF-8");
        Consumer<JsonNode> taking = item -> export.get()
                .post(item, context)
                .ifPresent(post -> intake.article(posts.draft(capture, post, places.unique(post.id()))));
        try {
            if (export.get().isItem(shell)) {
                taking.accept(shell.fields());
            } else {
                Shell.items(source, taking);
            }
        } finally {
            context.report(intake);
        }
    }

    /** {@code "12:40"}, line and column. */
    private static String where(JacksonException broken) {
        return broken.getLocation() == null
                ? "?"
                : broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
    }
}
