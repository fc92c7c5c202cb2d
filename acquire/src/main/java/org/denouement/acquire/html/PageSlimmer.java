package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private final String html;
    private final List<String> jsonLd = new ArrayList<>();
    /** Names of elements that are not closed any more: looking for their end again and again would take for ever. */
    private final Set<String> unclosed = new HashSet<>();

    private PageSlimmer(String html) {
        this.html = html;
    }

    static Slim slim(String html) {
        return new PageSlimmer(html).slim();
    }

    private Slim slim() {
        StringBuilder kept = new StringBuilder(html.length() / 2);
        int from = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = endOfLeftOut(at);
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
    private int endOfLeftOut(int at) {
        if (html.startsWith("<!--", at)) {
            int end = unclosed.contains("!--") ? -1 : html.indexOf("-->", at + 4);
            return end < 0 ? lost("!--", at) : end + 3;
        }
        // Most tags are none of them: their first letter tells.
        char first = at + 1 < html.length() ? Character.toLowerCase(html.charAt(at + 1)) : ' ';
        for (String name : LEFT_OUT) {
            if (name.charAt(0) == first
                    && html.regionMatches(true, at + 1, name, 0, name.length())
                    && endsName(at + 1 + name.length())) {
                return unclosed.contains(name) ? at : endOfElement(at, name);
            }
        }
        return at;
    }

    private int endOfElement(int at, String name) {
        int tagEnd = html.indexOf('>', at);
        if (tagEnd < 0) {
            return lost(name, at);
        }
        if (html.charAt(tagEnd - 1) == '/' && !name.equals("script")) {
            return tagEnd + 1;
        }
        if (name.equals("script") && html.substring(at, tagEnd).contains("text/template")) {
            return tagEnd + 1;
        }
        int close = closing(tagEnd, name);
        if (close < 0) {
            return lost(name, at);
        }
        boolean json = name.equals("script")
                && html.substring(at, tagEnd).toLowerCase(Locale.ROOT).contains("ld+json");
        if (json && close - tagEnd < LONGEST_JSON) {
            jsonLd.add(html.substring(tagEnd + 1, close));
        }
        int end = html.indexOf('>', close);
        return end < 0 ? html.length() : end + 1;
    }

    private int closing(int from, String name) {
        int at = html.indexOf("</", from);
        while (at >= 0) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
            at = html.indexOf("</", at + 2);
        }
        return -1;
    }

    private int lost(String name, int at) {
        unclosed.add(name);
        return at;
    }

    private boolean endsName(int at) {
        return at < html.length() && (Character.isWhitespace(html.charAt(at)) || "/>".indexOf(html.charAt(at)) >= 0);
    }
}
