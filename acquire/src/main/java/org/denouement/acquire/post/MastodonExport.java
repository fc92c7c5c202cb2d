package org.denouement.acquire.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code outbox.json} of a Mastodon export (ActivityStreams 2.0): activities of type Create; boosts are no own words. */
final class MastodonExport implements Export {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "type",
            "summary",
            "inReplyTo",
            "published",
            "url",
            "attributedTo",
            "to",
            "cc",
            "sensitive",
            "atomUri",
            "inReplyToAtomUri",
            "conversation",
            "content",
            "contentMap",
            "attachment",
            "tag",
            "replies",
            "likes",
            "shares",
            "updated",
            "context",
            "@context",
            "quote",
            "interactionPolicy",
            "_misskey_quote",
            "quoteUri",
            "quoteUrl");

    @Override
    public boolean accepts(JsonNode root) {
        return root.has("orderedItems");
    }

    @Override
    public List<Post> posts(JsonNode root, Set<String> drift) {
        List<Post> posts = new ArrayList<>();
        for (JsonNode activity : root.path("orderedItems").values()) {
            JsonNode note = activity.path("object");
            if (activity.path("type").asString("").equals("Create") && note.isObject()) {
                Export.drift(note, KNOWN, drift);
                posts.add(post(note, activity));
            }
        }
        return posts;
    }

    private static Post post(JsonNode note, JsonNode activity) {
        String actor = note.path("attributedTo").asString(activity.path("actor").asString(""));
        String handle = actor.substring(actor.lastIndexOf('/') + 1);
        String id = note.path("id").asString("");
        String url = note.path("url").asString(id);
        String warning = note.path("summary").asString("");
        String html = (warning.isEmpty() ? "" : "<p>" + warning + "</p>")
                + note.path("content").asString("");
        Post.By by = new Post.By("", handle.isEmpty() ? "" : "@" + handle.replaceFirst("^@", ""), "Mastodon", url, "");
        String language = note.path("contentMap").properties().stream()
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse("");
        return new Post(id, html, by, XExport.created(note.path("published").asString("")), language);
    }
}
