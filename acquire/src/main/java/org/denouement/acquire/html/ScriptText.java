package org.denouement.acquire.html;

import java.util.Optional;

/**
 * The article in a page's scripts, for pages that show nothing until their scripts run: the longest string with
 * paragraphs of HTML in it, {@code {"content":"\u003cp\u003eThe bridge …"}}.
 */
final class ScriptText {
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int LONGEST = 500_000;
    private static final String[] PARAGRAPHS = {"\\u003cp", "<p>", "<p "};

    private ScriptText() {}

    /** The HTML in the string, unescaped; empty when no script holds any. */
    static Optional<String> of(String html) {
        String longest = "";
        int from = html.indexOf("<script");
        while (from >= 0) {
            int end = html.indexOf("</script", from);
            end = end < 0 ? html.length() : end;
            longest = longer(longest, html, html.indexOf('>', from) + 1, end);
            from = html.indexOf("<script", end);
        }
        return Optional.of(longest)
                .map(ScriptText::unescaped)
                .map(text -> text.contains("\\u003c") ? unescaped(text) : text)
                .filter(text -> text.split("<p[ >]", FEWEST_PARAGRAPHS + 1).length > FEWEST_PARAGRAPHS);
    }

    private static String longer(String longest, String html, int from, int end) {
        String best = longest;
        int at = paragraph(html, from, end);
        while (at >= 0) {
            int left = quote(html, at, from - 1, -1);
            int right = quote(html, at, end, 1);
            if (right - left > best.length() && right - left < LONGEST) {
                best = html.substring(left + 1, right);
            }
            at = paragraph(html, Math.max(at + 1, right), end);
        }
        return best;
    }

    private static int paragraph(String html, int from, int end) {
        int first = -1;
        for (String mark : PARAGRAPHS) {
            int found = html.indexOf(mark, from);
            first = found >= 0 && found < end && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    /** The next quotation mark that no backslash escapes, or {@code limit}. */
    private static int quote(String html, int at, int limit, int step) {
        int i = at;
        while (i != limit && !(html.charAt(i) == '"' && html.charAt(i - 1) != '\\')) {
            i += step;
        }
        return i;
    }

    private static String unescaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                text.append(c);
                continue;
            }
            char next = json.charAt(++i);
            if (next == 'u' && i + 4 < json.length()) {
                text.append((char) hexadecimal(json, i + 1));
                i += 4;
            } else {
                text.append(next == 'n' || next == 't' || next == 'r' ? ' ' : next);
            }
        }
        return text.toString();
    }

    private static int hexadecimal(String json, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            value = 16 * value + Math.max(0, Character.digit(json.charAt(i), 16));
        }
        return value;
    }
}
