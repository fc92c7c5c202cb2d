package org.denouement.tell.page;

/**
 * Text from outside, made harmless: markup is escaped, and what a reader cannot see but a browser obeys (controls that
 * turn the direction of writing, zero-width characters) is shown by its code point instead: {@code ⟨U+202E⟩}.
 */
final class Escapes {
    private static final int FIRST_JOINING_SCRIPT = 0x0590;

    private Escapes() {}

    static void text(String text, StringBuilder html) {
        escape(text, html, "<span class=\"odd\">", "</span>");
    }

    static void attribute(String value, StringBuilder html) {
        escape(value, html, "", "");
    }

    private static void escape(String text, StringBuilder html, String before, String after) {
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isOdd(c, previous)) {
                html.append(before).append(String.format("⟨U+%04X⟩", c)).append(after);
            } else {
                visible(c, html);
            }
            previous = c;
            i += Character.charCount(c);
        }
    }

    private static void visible(int c, StringBuilder html) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\r' -> html.append(' ');
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(c);
        }
    }

    /** Joiners are at home in emoji and in scripts that join letters, nowhere else. */
    private static boolean isOdd(int c, int previous) {
        if (c == 0x200C || c == 0x200D) {
            return previous < FIRST_JOINING_SCRIPT;
        }
        return isControl(c) || isDirection(c) || isZeroWidth(c) || c >= 0xD800 && c <= 0xDFFF;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean isZeroWidth(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || c >= 0xE0000 && c <= 0xE007F || c == 0x2028 || c == 0x2029;
    }
}
