package org.denouement.acquire.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** {@code tweets.js} of an archive of X: a list of {@code {"tweet": …}}. Its owner stands in another file. */
final class XExport implements Export {
    private static final Set<String> KNOWN = Set.of(
            "edit_info",
            "retweeted",
            "source",
            "entities",
            "display_text_range",
            "favorite_count",
            "id_str",
            "truncated",
            "retweet_count",
            "id",
            "created_at",
            "favorited",
            "full_text",
            "lang",
            "in_reply_to_status_id_str",
            "in_reply_to_user_id",
            "in_reply_to_status_id",
            "in_reply_to_screen_name",
            "in_reply_to_user_id_str",
            "possibly_sensitive",
            "extended_entities",
            "coordinates",
            "geo",
            "contributors",
            "place",
            "text",
            "user",
            "scopes",
            "withheld_in_countries",
            "withheld_copyright");
    /** {@code Wed Nov 22 06:34:12 +0000 2023} */
    private static final Pattern CREATED =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) (\\d\\d) (\\d\\d:\\d\\d:\\d\\d) ([+-]\\d{4}) (\\d{4})");

    @Override
    public boolean accepts(JsonNode root) {
        JsonNode first = root.isArray() ? root.path(0) : root;
        return first.has("tweet") || first.has("full_text");
    }

    @Override
    public List<Post> posts(JsonNode root, Set<String> drift) {
        List<Post> posts = new ArrayList<>();
        for (JsonNode item : root.isArray() ? root.values() : List.of(root)) {
            JsonNode tweet = item.has("tweet") ? item.path("tweet") : item;
            Export.drift(tweet, KNOWN, drift);
            String id = tweet.path("id_str").asString(tweet.path("id").asString(""));
            String words = Parser.unescapeEntities(
                    tweet.path("full_text").asString(tweet.path("text").asString("")), false);
            String handle = tweet.path("user").path("screen_name").asString("");
            String name = tweet.path("user").path("name").asString("");
            String url = "https://x.com/" + (handle.isEmpty() ? "i" : handle) + "/status/" + id;
            Post.By by = new Post.By(name, handle.isEmpty() ? "" : "@" + handle, "X", url, "");
            posts.add(new Post(
                    id,
                    Post.escaped(words),
                    by,
                    created(tweet.path("created_at").asString("")),
                    tweet.path("lang").asString("")));
        }
        return posts;
    }

    static Optional<Dated> created(String value) {
        Matcher matcher = CREATED.matcher(value);
        String rfc = matcher.matches()
                ? matcher.group(2) + " " + matcher.group(1) + " " + matcher.group(5) + " " + matcher.group(3) + " "
                        + matcher.group(4)
                : value;
        return Stamp.parse(rfc).map(stamp -> stamp.dated(Reason.of("published.post", value)));
    }
}
