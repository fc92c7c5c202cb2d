package org.denouement.acquire.post;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * {@code tweets.js} and its further parts of an archive of X. The owner stands in {@code account.js}, the whole of long
 * posts in {@code note-tweet.js} beside it; a post handed on is its writer's, not the owner's.
 */
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
            "withheld_copyright",
            "deleted_at");
    private static final String NOTES = "note-tweet.js";
    /** {@code Wed Nov 22 06:34:12 +0000 2023} */
    private static final Pattern CREATED =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) (\\d\\d) (\\d\\d:\\d\\d:\\d\\d) ([+-]\\d{4}) (\\d{4})");

    private static final Pattern HANDED_ON = Pattern.compile("RT @(\\w{1,30}): ");
    /** How a long post is cut: an ellipsis, mostly with a link to the whole. */
    private static final Pattern CUT =
            Pattern.compile("\\s{0,3}(?:…|\\.{3})(?:\\s{1,3}https://t\\.co/\\w{1,20})?\\s{0,3}$");

    private static final int TELLING = 40;

    @Override
    public boolean accepts(Shell shell) {
        JsonNode first = shell.first("");
        return !shell.name().isEmpty()
                || first.has("tweet")
                || first.has("full_text")
                || shell.fields().has("full_text");
    }

    @Override
    public Optional<Post> post(JsonNode item, Context context) {
        JsonNode note = item.path("noteTweet");
        if (note.isObject()) {
            return note(note, context);
        }
        JsonNode tweet = item.has("tweet") ? item.path("tweet") : item;
        if (!tweet.has("full_text") && !tweet.has("text")) {
            context.left(
                    context.shell().name().isEmpty() ? "?" : context.shell().name());
            return Optional.empty();
        }
        Export.drift(tweet, KNOWN, context);
        return Optional.of(tweet(tweet, context));
    }

    private static Post tweet(JsonNode tweet, Context context) {
        String id = tweet.path("id_str").asString(tweet.path("id").asString(""));
        String told = Parser.unescapeEntities(
                tweet.path("full_text").asString(tweet.path("text").asString("")), false);
        String words = whole(told, context);
        Owner owner = Owner.of(tweet, context);
        Matcher handedOn = HANDED_ON.matcher(told);
        Post.By by = handedOn.lookingAt()
                ? new Post.By("", "@" + handedOn.group(1), "X", owner.url(id), "")
                : new Post.By(owner.name, owner.handle.isEmpty() ? "" : "@" + owner.handle, "X", owner.url(id), "");
        boolean cut = words.equals(told)
                && CUT.matcher(told).find()
                && (handedOn.lookingAt() || tweet.path("truncated").asBoolean(false) || told.contains("…"));
        Post.Around around = Post.Around.of(tweet.path("lang").asString(""))
                .replyingTo(replyTo(tweet))
                .cut(cut);
        return new Post(
                id, Post.escaped(words), by, created(tweet.path("created_at").asString("")), around);
    }

    /** The person whose archive it is, or the one the post itself names. */
    private record Owner(String name, String handle) {
        static Owner of(JsonNode tweet, Context context) {
            JsonNode user = tweet.path("user");
            JsonNode account = context.beside("account.js").path(0).path("account");
            return new Owner(
                    user.path("name")
                            .asString(account.path("accountDisplayName").asString("")),
                    user.path("screen_name").asString(account.path("username").asString("")));
        }

        String url(String id) {
            return "https://x.com/" + (handle.isEmpty() ? "i" : handle) + "/status/" + id;
        }
    }

    private static String replyTo(JsonNode tweet) {
        String id = tweet.path("in_reply_to_status_id_str").asString("");
        String who = tweet.path("in_reply_to_screen_name").asString("i");
        return id.isEmpty() ? "" : "https://x.com/" + who + "/status/" + id;
    }

    /** The long post that begins as this one does before it is cut. */
    private static String whole(String told, Context context) {
        Matcher cut = CUT.matcher(told);
        if (!cut.find() || cut.start() < TELLING) {
            return told;
        }
        String beginning = told.substring(0, cut.start());
        for (JsonNode item : context.beside(NOTES).values()) {
            String words = item.path("noteTweet").path("core").path("text").asString("");
            if (words.startsWith(beginning)) {
                return words;
            }
        }
        return told;
    }

    /** Where the posts lie beside it, a long one is told there. */
    private static Optional<Post> note(JsonNode note, Context context) {
        boolean told = context.beside("tweets.js").isArray();
        String words = note.path("core").path("text").asString("");
        if (told || words.isEmpty()) {
            context.left("note-tweet");
            return Optional.empty();
        }
        Owner owner = Owner.of(note, context);
        String id = note.path("noteTweetId").asString("");
        Post.By by = new Post.By(owner.name, owner.handle.isEmpty() ? "" : "@" + owner.handle, "X", "", "");
        Optional<Dated> created = created(note.path("createdAt").asString(""));
        return Optional.of(new Post(id, Post.escaped(words), by, created, Post.Around.of("")));
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
