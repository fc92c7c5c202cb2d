package org.denouement.acquire.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.denouement.acquire.charset.Decoder;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.Page;
import org.denouement.acquire.intake.BlockText;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON: exports of X, Mastodon and Bluesky, and JSON Feed. Fields that nobody expected are reported as drift. */
public final class JsonFormat implements Format {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(200).build())
            .build());
    private static final String X_PREFIX = "window.YTD.";
    private static final long LARGEST = 256L << 20;

    private final Fragments fragments;
    private final List<Export> exports =
            List.of(new XExport(), new MastodonExport(), new BlueskyExport(), new JsonFeed());

    public JsonFormat(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        return start.startsWith(X_PREFIX)
                || start.matches("(?s)\\{\\s*(?:\".*|\\}.*)")
                || start.matches("(?s)\\[\\s*[\\{\\]\"].*");
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        if (material.size() > LARGEST) {
            intake.say(Diagnostic.error(material.uri(), "acquire.large", String.valueOf(material.size() >> 20)));
            return;
        }
        byte[] bytes = material.bytes();
        String text = Decoder.decode(bytes, material.hints().charset()).text();
        JsonNode root;
        try {
            root = JSON.readTree(text.startsWith(X_PREFIX) ? text.substring(text.indexOf('=') + 1) : text);
        } catch (JacksonException e) {
            intake.say(Diagnostic.error(material.uri(), "acquire.json.damaged", where(e)));
            return;
        }
        for (Export export : exports) {
            if (export.accepts(root)) {
                read(material.capture(bytes, "application/json", "UTF-8"), export, root, intake);
                return;
            }
        }
        intake.say(Diagnostic.error(material.uri(), "acquire.json.unknown"));
    }

    /** {@code "12:40"}, line and column. */
    private static String where(JacksonException broken) {
        return broken.getLocation() == null
                ? "?"
                : broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
    }

    private void read(Capture capture, Export export, JsonNode root, Intake intake) {
        TreeSet<String> drift = new TreeSet<>();
        for (Post post : export.posts(root, drift)) {
            intake.article(draft(capture, post));
        }
        if (!drift.isEmpty()) {
            intake.say(Diagnostic.note(capture.uri(), "acquire.json.drift", String.join(", ", drift)));
        }
    }

    private Draft draft(Capture capture, Post post) {
        Masthead masthead = new Masthead(
                post.title(),
                post.outlet(),
                post.author().isEmpty() ? List.of() : List.of(post.author()),
                post.published(),
                Optional.empty());
        String uri = post.url().startsWith("http") ? post.url() : capture.uri() + "#" + post.id();
        Capture own = new Capture(uri, capture.digest(), capture.mediaType(), capture.charset(), capture.size());
        Page page = fragments.page(post.html(), post.title());
        if (post.isArticle()) {
            return new Draft(own, post.id(), masthead, post.language(), page.text(), page.blocks());
        }
        BlockText text = new BlockText();
        page.blocks().forEach(block -> text.add(BlockKind.POST, block.span().in(page.text()), post.attributes()));
        return new Draft(own, post.id(), masthead, post.language(), text.text(), text.blocks());
    }
}
