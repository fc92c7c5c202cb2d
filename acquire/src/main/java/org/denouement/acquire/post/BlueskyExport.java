package org.denouement.acquire.post;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Posts of Bluesky as its interface gives them: {@code {"feed": [{"post": …}]}} or {@code {"posts": […]}}. */
final class BlueskyExport implements Export {
    static final String POST = "app.bsky.feed.post";
    private static final Set<String> KNOWN = Set.of(
            "uri",
            "cid",
            "author",
            "record",
            "embed",
            "replyCount",
            "repostCount",
            "likeCount",
            "quoteCount",
            "indexedAt",
            "viewer",
            "labels",
            "threadgate",
            "bookmarkCount",
            "debug");

    private static final Set<String> RECORD = Set.of(
            "$type", "text", "createdAt", "langs", "facets", "reply", "embed", "labels", "tags", "entities", "via");

    @Override
    public boolean accepts(Shell shell) {
        return shell.first("feed").has("post")
                || shell.first("posts").has("record")
                || shell.first("records").path("value").has("text");
    }

    @Override
    public Optional<Post> post(JsonNode item, Context context) {
        if (item.has("value")) {
            return post(item, item.path("value"), context);
        }
        JsonNode post = item.has("post") ? item.path("post") : item;
        Export.drift(post, KNOWN, context);
        return post(post, post.path("record"), context);
    }

    private static Optional<Post> post(JsonNode post, JsonNode record, Context context) {
        if (!record.has("text") || !record.path("$type").asString(POST).equals(POST)) {
            context.left(record.path("$type").asString("?"));
            return Optional.empty();
        }
        Export.drift(record, RECORD, context);
        String uri = post.path("uri").asString("");
        String handle = post.path("author").path("handle").asString("");
        String name = post.path("author").path("displayName").asString("");
        Post.By by = new Post.By(name, handle.isEmpty() ? "" : "@" + handle, "Bluesky", url(uri, handle), "");
        String words = Post.escaped(record.path("text").asString(""));
        String answered = record.path("reply").path("parent").path("uri").asString("");
        Post.Around around =
                Post.Around.of(record.path("langs").path(0).asString("")).replyingTo(url(answered, ""));
        return Optional.of(new Post(
                uri, words, by, XExport.created(record.path("createdAt").asString("")), around));
    }

    /** Where a person sees the record {@code at://did/collection/key}; {@code ""} for none. */
    private static String url(String uri, String handle) {
        String[] parts = uri.split("/");
        if (parts.length < 5) {
            return "";
        }
        return "https://bsky.app/profile/" + (handle.isEmpty() ? parts[2] : handle) + "/post/" + parts[4];
    }
}
