package org.denouement.acquire.post;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Dated;

/** A post or a feed's item: what it says as HTML, who wrote it where, and what surrounds it. A titled one is an article. */
record Post(String id, String html, By by, Optional<Dated> published, Around around) {
    /** Who and where: display name, handle, platform or outlet, address, title ({@code ""} when unknown). */
    record By(String author, String handle, String outlet, String url, String title) {}

    /** Its language, what it answers ({@code ""} when unknown, or nothing), its last change, and whether it is cut. */
    record Around(String language, String replyTo, Optional<Dated> updated, boolean cut) {
        static Around of(String language) {
            return new Around(language, "", Optional.empty(), false);
        }

        Around replyingTo(String newReplyTo) {
            return new Around(language, newReplyTo, updated, cut);
        }

        Around updated(Optional<Dated> newUpdated) {
            return new Around(language, replyTo, newUpdated, cut);
        }

        Around cut(boolean newCut) {
            return new Around(language, replyTo, updated, newCut);
        }
    }

    String title() {
        return by.title;
    }

    String author() {
        return by.author.isEmpty() ? by.handle : by.author;
    }

    String outlet() {
        return by.outlet;
    }

    String url() {
        return by.url;
    }

    boolean isArticle() {
        return !by.title.isEmpty();
    }

    /** As blocks of kind POST have them. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        put(attributes, "author", by.author);
        put(attributes, "handle", by.handle);
        put(attributes, "platform", by.outlet);
        put(attributes, "url", by.url);
        put(attributes, "replyTo", around.replyTo);
        published.ifPresent(dated -> attributes.put("time", dated.edtf()));
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        }
    }

    /** Plain text as HTML. */
    static String escaped(String text) {
        return "<p>"
                + text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\n\n", "</p><p>")
                        .replace("\n", "<br>") + "</p>";
    }
}
