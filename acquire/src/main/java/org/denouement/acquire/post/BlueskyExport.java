package org.denouement.acquire.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Posts of Bluesky as its interface gives them: {@code {"feed": [{"post": …}]}} or {@code {"posts": […]}}. */
final class BlueskyExport implements Export {
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

    @Override
    public boolean accepts(JsonNode root) {
        return root.path("feed").path(0).has("post")
                || root.path("posts").path(0).has("record")
                || root.path("records").path(0).path("value").has("text");
    }

    @Override
    public List<Post> posts(JsonNode root, Set<String> drift) {
        List<Post> posts = new ArrayList<>();
        root.path("feed").values().forEach(item -> posts.add(post(item.path("post"), drift)));
        root.path("posts").values().forEach(item -> posts.add(post(item, drift)));
        for (JsonNode item : root.path("records").values()) {
            posts.add(post(item, item.path("value"), drift));
        }
        return posts;
    }

    private static Post post(JsonNode post, Set<String> drift) {
        Export.drift(post, KNOWN, drift);
        return post(post, post.path("record"), drift);
    }

    private static Post post(JsonNode post, JsonNode record, Set<String> drift) {
        String uri = post.path("uri").asString("");
        String handle = post.path("author").path("handle").asString("");
        String name = post.path("author").path("displayName").asString("");
        String key = uri.substring(uri.lastIndexOf('/') + 1);
        String url = handle.isEmpty() ? "" : "https://bsky.app/profile/" + handle + "/post/" + key;
        Post.By by = new Post.By(name, handle.isEmpty() ? "" : "@" + handle, "Bluesky", url, "");
        String words = Post.escaped(record.path("text").asString(""));
        String language = record.path("langs").path(0).asString("");
        return new Post(uri, words, by, XExport.created(record.path("createdAt").asString("")), language);
    }
}
