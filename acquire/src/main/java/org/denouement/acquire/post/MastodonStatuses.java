package org.denouement.acquire.post;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Statuses as the interface of Mastodon gives them: a list, one alone, a search ({@code statuses}), a conversation ({@code
 * ancestors}, {@code descendants}). Boosts are no own words.
 */
final class MastodonStatuses implements Export {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "created_at",
            "in_reply_to_id",
            "in_reply_to_account_id",
            "sensitive",
            "spoiler_text",
            "visibility",
            "language",
            "uri",
            "url",
            "replies_count",
            "reblogs_count",
            "favourites_count",
            "quotes_count",
            "edited_at",
            "favourited",
            "reblogged",
            "muted",
            "bookmarked",
            "pinned",
            "content",
            "filtered",
            "reblog",
            "application",
            "account",
            "media_attachments",
            "mentions",
            "tags",
            "emojis",
            "card",
            "poll",
            "quote",
            "quote_approval",
            "text");

    @Override
    public boolean accepts(Shell shell) {
        return isStatus(shell.first(""))
                || isStatus(shell.first("statuses"))
                || isStatus(shell.first("ancestors"))
                || isStatus(shell.first("descendants"))
                || isItem(shell);
    }

    @Override
    public boolean isItem(Shell shell) {
        return isStatus(shell.fields());
    }

    private static boolean isStatus(JsonNode node) {
        return node.path("account").has("acct") && node.has("content") && node.has("created_at");
    }

    @Override
    public Optional<Post> post(JsonNode status, Context context) {
        if (!isStatus(status) || status.path("reblog").isObject()) {
            context.left(status.has("reblog") ? "reblog" : "?");
            return Optional.empty();
        }
        Export.drift(status, KNOWN, context);
        JsonNode account = status.path("account");
        String warning = status.path("spoiler_text").asString("");
        String html = (warning.isEmpty() ? "" : Post.escaped(warning))
                + status.path("content").asString("");
        String url = status.path("url").asString(status.path("uri").asString(""));
        Post.By by = new Post.By(account.path("display_name").asString(""), handle(account), "Mastodon", url, "");
        Post.Around around = Post.Around.of(status.path("language").asString(""))
                .replyingTo(status.path("in_reply_to_id").asString(""))
                .updated(XExport.created(status.path("edited_at").asString("")));
        return Optional.of(new Post(
                status.path("id").asString(url),
                html,
                by,
                XExport.created(status.path("created_at").asString("")),
                around));
    }

    /** {@code "@anna@social.example"}; accounts of the server itself come without it. */
    private static String handle(JsonNode account) {
        String name = account.path("acct").asString("");
        String host =
                account.path("url").asString("").replaceFirst("^https?://", "").replaceFirst("/.*", "");
        return "@" + name + (name.contains("@") || host.isEmpty() ? "" : "@" + host);
    }
}
