package org.denouement.acquire.html;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the embeds of social networks: a post in a page is a quotation with its author, handle, date and link. */
final class Posts {
    /** The words of a post, and who wrote it, where and when as far as the embed tells. */
    record Post(String words, Map<String, String> attributes) {}

    /** The class of an embed, and its platform. */
    private static final Map<String, String> PLATFORMS = Map.of(
            "twitter-tweet", "x",
            "twitter-video", "x",
            "instagram-media", "instagram",
            "tiktok-embed", "tiktok",
            "bluesky-embed", "bluesky",
            "mastodon-embed", "mastodon",
            "text-post-media", "threads",
            "fb-post", "facebook",
            "reddit-embed-bq", "reddit",
            "telegram-post", "telegram");

    /** {@code — Name (@handle) March 5, 2024} */
    private static final Pattern CREDIT =
            Pattern.compile("[—–-]\\s*([^()—]{1,80}?)\\s*\\(@([\\w.@-]{1,60})\\)\\s*(.{0,60})$", Pattern.DOTALL);

    boolean isPost(Element element) {
        return !platform(element).isEmpty();
    }

    private static String platform(Element element) {
        if (!element.normalName().equals("blockquote") && !element.normalName().equals("div")) {
            return "";
        }
        String names = element.className();
        if (names.isEmpty()) {
            return "";
        }
        for (String name : names.split("\\s+")) {
            String platform = PLATFORMS.get(name);
            if (platform != null) {
                return platform;
            }
        }
        return "";
    }

    Post post(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("platform", platform(element));
        String all = element.text();
        Matcher credit = CREDIT.matcher(all);
        String words = all;
        if (credit.find()) {
            words = all.substring(0, credit.start());
            attributes.put("author", credit.group(1).strip());
            attributes.put("handle", "@" + credit.group(2).replaceFirst("^@", ""));
            if (!credit.group(3).isBlank()) {
                attributes.put("time", credit.group(3).strip());
            }
        }
        String url = url(element);
        if (!url.isEmpty()) {
            attributes.put("url", url);
        }
        return new Post(words.strip(), attributes);
    }

    private static String url(Element element) {
        for (String attribute : new String[] {"cite", "data-instgrm-permalink", "data-href", "data-url"}) {
            if (element.attr(attribute).startsWith("http")) {
                return element.attr(attribute);
            }
        }
        var links = element.select("a[href^=http]");
        return links.isEmpty() ? "" : links.get(links.size() - 1).attr("href");
    }
}
