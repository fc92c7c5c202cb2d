package org.denouement.acquire.post;

import java.util.Optional;
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
            "quoteUrl",
            "oneOf",
            "anyOf",
            "endTime",
            "closed",
            "votersCount");

    @Override
    public boolean accepts(Shell shell) {
        return shell.fields().has("orderedItems");
    }

    @Override
    public Optional<Post> post(JsonNode activity, Context context) {
        JsonNode note = activity.path("object");
        String type = activity.path("type").asString("?");
        if (!type.equals("Create") || !note.isObject()) {
            // A boost (Announce) names another's post and has no words; likes and bookmarks are addresses.
            context.left(type);
            return Optional.empty();
        }
        Export.drift(note, KNOWN, context);
        return Optional.of(post(note, activity, context));
    }

    private static Post post(JsonNode note, JsonNode activity, Context context) {
        String actor = note.path("attributedTo").asString(activity.path("actor").asString(""));
        String id = note.path("id").asString("");
        String warning = note.path("summary").asString("");
        String html = (warning.isEmpty() ? "" : Post.escaped(warning))
                + note.path("content").asString("");
        Post.By by = new Post.By(
                name(actor, context),
                handle(actor),
                "Mastodon",
                note.path("url").asString(id),
                "");
        String language = note.path("contentMap").properties().stream()
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse("");
        Post.Around around = Post.Around.of(language)
                .replyingTo(note.path("inReplyTo").asString(""))
                .updated(XExport.created(note.path("updated").asString("")));
        return new Post(id, html, by, XExport.created(note.path("published").asString("")), around);
    }

    /** The display name, where the export's {@code actor.json} lies beside and is about the same person. */
    private static String name(String actor, Context context) {
        JsonNode beside = context.beside("actor.json");
        return beside.path("id").asString("").equals(actor)
                ? beside.path("name").asString("")
                : "";
    }

    /** {@code "@anna@social.example"} of {@code https://social.example/users/anna}. */
    private static String handle(String actor) {
        String name = actor.substring(actor.lastIndexOf('/') + 1).replaceFirst("^@", "");
        String host = actor.replaceFirst("^https?://", "").replaceFirst("/.*", "");
        return name.isEmpty() ? "" : "@" + name + (host.isEmpty() || host.equals(name) ? "" : "@" + host);
    }
}
