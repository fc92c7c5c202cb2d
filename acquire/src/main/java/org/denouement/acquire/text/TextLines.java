package org.denouement.acquire.text;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.text.Span;

/**
 * Cuts a text into its lines; where lines were wrapped by hand at some 70 characters, into its paragraphs, which empty
 * lines part.
 */
final class TextLines {
    /** A line or a wrapped paragraph, without the white space at its ends. */
    record Line(String words, Span span) {}

    private TextLines() {}

    static int longest(String text) {
        int longest = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }

    static List<Line> of(String text) {
        List<Line> physical = physical(text);
        return isWrapped(text, physical) ? joined(text, physical) : physical;
    }

    private static List<Line> physical(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2028') {
                Span span = Span.of(start, i).trim(text);
                if (!span.isEmpty()) {
                    lines.add(new Line(span.in(text), span));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** Wrapped by hand: several lines in most paragraphs, none of them long, and most that do not end a sentence. */
    private static boolean isWrapped(String text, List<Line> lines) {
        int within = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).words().length() > 100) {
                return false;
            }
            if (adjacent(text, lines.get(i), lines.get(i + 1))) {
                within++;
                char last = lines.get(i).words().charAt(lines.get(i).words().length() - 1);
                boolean lower = Character.isLowerCase(lines.get(i + 1).words().charAt(0));
                open += lines.get(i).words().length() >= 45 && (lower || ".!?:".indexOf(last) < 0) ? 1 : 0;
            }
        }
        return within >= 3 && open * 10 >= within * 7;
    }

    private static List<Line> joined(String text, List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && adjacent(text, paragraphs.get(last), line)) {
                Span span = paragraphs.get(last).span().cover(line.span());
                paragraphs.set(last, new Line(span.in(text), span));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Whether nothing but one line break stands between two lines. */
    private static boolean adjacent(String text, Line before, Line after) {
        int breaks = 0;
        for (int i = before.span().end(); i < after.span().start(); i++) {
            breaks += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return breaks == 1;
    }
}
