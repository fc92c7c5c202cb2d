package org.denouement.acquire.post;

import java.util.Optional;
import java.util.Set;
import org.denouement.acquire.feed.FeedFormat;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import org.jsoup.Jsoup;
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
    public boolean accepts(Shell shell) {
        return shell.fields().path("version").asString("").contains("jsonfeed.org");
    }

    @Override
    public Optional<Post> post(JsonNode item, Context context) {
        for (var field : item.properties()) {
            // Names that begin with an underscore are extensions by the standard's own words.
            if (!KNOWN.contains(field.getKey()) && !field.getKey().startsWith("_")) {
                context.drift(field.getKey());
            }
        }
        return Optional.of(post(context.shell().fields(), item));
    }

    private static Post post(JsonNode feed, JsonNode item) {
        String html = item.path("content_html").asString("");
        if (html.isEmpty()) {
            html = Post.escaped(
                    item.path("content_text").asString(item.path("summary").asString("")));
        }
        String author = author(item).isEmpty() ? author(feed) : author(item);
        String url = item.path("url").asString(item.path("external_url").asString(""));
        Post.By by = new Post.By(author, "", feed.path("title").asString(""), url, title(item, html));
        Optional<Dated> changed = day(item, "date_modified");
        Post.Around around = Post.Around.of(
                        item.path("language").asString(feed.path("language").asString("")))
                .updated(changed)
                .cut(Jsoup.parse(html).text().length() < FeedFormat.PARTIAL);
        return new Post(
                item.path("id").asString(url),
                html,
                by,
                day(item, "date_published").or(() -> changed),
                around);
    }

    private static String author(JsonNode node) {
        return node.path("authors")
                .path(0)
                .path("name")
                .asString(node.path("author").path("name").asString(""));
    }

    /** Items without a title are posts of blogs; their first words stand for one. */
    private static String title(JsonNode item, String html) {
        String title = item.path("title").asString("");
        String words = Jsoup.parse(html).text();
        return title.isEmpty() ? words.substring(0, Math.min(words.length(), 80)) : title;
    }

    private static Optional<Dated> day(JsonNode item, String field) {
        String when = item.path(field).asString("");
        return Stamp.parse(when).map(stamp -> stamp.dated(Reason.of("published.feed", when)));
    }
}
