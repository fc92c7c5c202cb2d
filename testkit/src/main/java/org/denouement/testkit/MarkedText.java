package org.denouement.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.denouement.model.text.Span;

/**
 * A text with marks in it: {@code Le tribunal a tranché [mardi]{DATE 2024-03-05}.} Marks may nest; a bracket that is
 * not followed by {@code {label}} is an ordinary bracket.
 */
public record MarkedText(String text, List<Mark> marks) {
    public MarkedText {
        marks = List.copyOf(marks);
    }

    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' && closes(marked, i)) {
                open.push(text.length());
            } else if (c == ']' && marked.startsWith("{", i + 1) && !open.isEmpty()) {
                int end = marked.indexOf('}', i);
                marks.add(new Mark(Span.of(open.pop(), text.length()), marked.substring(i + 2, end)));
                i = end;
            } else {
                text.append(c);
            }
        }
        marks.sort((a, b) -> a.span().compareTo(b.span()));
        return new MarkedText(text.toString(), marks);
    }

    /** Whether the bracket at {@code at} has its own closing bracket with a label. */
    private static boolean closes(String marked, int at) {
        int depth = 0;
        for (int i = at; i < marked.length(); i++) {
            if (marked.charAt(i) == '[') {
                depth++;
            } else if (marked.charAt(i) == ']' && --depth == 0) {
                return marked.startsWith("{", i + 1);
            }
        }
        return false;
    }

    /** Writes {@code marks} into {@code text}: the inverse of {@link #parse}, to compare what was found with a case. */
    public static String write(String text, List<Mark> marks) {
        TreeMap<Integer, String> opening = new TreeMap<>();
        TreeMap<Integer, String> closing = new TreeMap<>();
        for (Mark mark :
                marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            opening.merge(mark.span().start(), "[", String::concat);
            closing.merge(mark.span().end(), "]{" + mark.label() + "}", (before, inner) -> inner + before);
        }
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            marked.append(closing.getOrDefault(i, "")).append(opening.getOrDefault(i, ""));
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }
}
