package org.denouement.acquire.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import tools.jackson.databind.JsonNode;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed implements Export {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "author",
            "authors",
            "tags",
            "language",
            "attachments");

    @Override
    public boolean accepts(JsonNode root) {
        return root.path("version").asString("").contains("jsonfeed.org");
    }

    @Override
    public List<Post> posts(JsonNode root, Set<String> drift) {
        List<Post> posts = new ArrayList<>();
        for (JsonNode item : root.path("items").values()) {
            for (var field : item.properties()) {
                // Names that begin with an underscore are extensions by the standard's own words.
                if (!KNOWN.contains(field.getKey()) && !field.getKey().startsWith("_")) {
                    drift.add(field.getKey());
                }
            }
            posts.add(post(root, item, posts.size()));
        }
        return posts;
    }

    private static Post post(JsonNode feed, JsonNode item, int number) {
        String html = item.path("content_html").asString("");
        if (html.isEmpty()) {
            html = Post.escaped(
                    item.path("content_text").asString(item.path("summary").asString("")));
        }
        String author = item.path("authors")
                .path(0)
                .path("name")
                .asString(item.path("author").path("name").asString(""));
        if (author.isEmpty()) {
            author = feed.path("authors")
                    .path(0)
                    .path("name")
                    .asString(feed.path("author").path("name").asString(""));
        }
        Post.By by = new Post.By(
                author,
                "",
                feed.path("title").asString(""),
                item.path("url").asString(""),
                item.path("title").asString(""));
        String when =
                item.path("date_published").asString(item.path("date_modified").asString(""));
        Optional<Dated> published = Stamp.parse(when).map(stamp -> stamp.dated(Reason.of("published.feed", when)));
        String id = item.path("id").asString(String.valueOf(number));
        return new Post(
                id,
                html,
                by,
                published,
                item.path("language").asString(feed.path("language").asString("")));
    }
}
