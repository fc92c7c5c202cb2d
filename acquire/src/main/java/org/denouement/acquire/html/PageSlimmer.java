package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Leaves out of a page, before it is parsed, what holds no text: scripts, styles, drawings, comments. More than half of
 * most pages; the parser's time goes with the length. Scripts of JSON-LD are kept aside.
 */
final class PageSlimmer {
    /** The page without them, and the JSON-LD in it. */
    record Slim(String html, List<String> jsonLd) {
        Slim {
            jsonLd = List.copyOf(jsonLd);
        }
    }

    private static final List<String> LEFT_OUT = List.of("script", "style", "svg", "template");
    private static final int LONGEST_JSON = 2_000_000;

    private PageSlimmer() {}

    static Slim slim(String html) {
        StringBuilder kept = new StringBuilder(html.length() / 2);
        List<String> jsonLd = new ArrayList<>();
        int from = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = endOfLeftOut(html, at, jsonLd);
            if (end > at) {
                kept.append(html, from, at).append(' ');
                from = end;
                at = html.indexOf('<', end);
            } else {
                at = html.indexOf('<', at + 1);
            }
        }
        return new Slim(kept.append(html, from, html.length()).toString(), jsonLd);
    }

    /** Where what begins at {@code at} ends, when it is left out; {@code at} when it is kept. */
    private static int endOfLeftOut(String html, int at, List<String> jsonLd) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? at : end + 3;
        }
        for (String name : LEFT_OUT) {
            if (html.regionMatches(true, at + 1, name, 0, name.length()) && endsName(html, at + 1 + name.length())) {
                return endOfElement(html, at, name, jsonLd);
            }
        }
        return at;
    }

    private static int endOfElement(String html, int at, String name, List<String> jsonLd) {
        int tagEnd = html.indexOf('>', at);
        if (tagEnd < 0) {
            return at;
        }
        if (html.charAt(tagEnd - 1) == '/' && !name.equals("script")) {
            return tagEnd + 1;
        }
        if (name.equals("script") && html.substring(at, tagEnd).contains("text/template")) {
            return tagEnd + 1;
        }
        int close = closing(html, tagEnd, name);
        if (close < 0) {
            return at;
        }
        boolean json = name.equals("script")
                && html.substring(at, tagEnd).toLowerCase(Locale.ROOT).contains("ld+json");
        if (json && close - tagEnd < LONGEST_JSON) {
            jsonLd.add(html.substring(tagEnd + 1, close));
        }
        int end = html.indexOf('>', close);
        return end < 0 ? html.length() : end + 1;
    }

    private static int closing(String html, int from, String name) {
        int at = html.indexOf("</", from);
        while (at >= 0) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
            at = html.indexOf("</", at + 2);
        }
        return -1;
    }

    private static boolean endsName(String html, int at) {
        return at < html.length() && (Character.isWhitespace(html.charAt(at)) || "/>".indexOf(html.charAt(at)) >= 0);
    }
}
