package org.denouement.read.syntax.segment;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.text.Span;

/** Cuts a block where a line break is an end: not where a line is merely full. */
final class Lines {
    /** Lines at most this long are taken for lines broken to fit a page. */
    private static final int PAGE = 100;

    private Lines() {}

    static List<Span> of(String text, Span block) {
        List<Span> lines = raw(text, block);
        if (lines.size() < 2) {
            return lines;
        }
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        List<Span> joined = new ArrayList<>();
        Span open = lines.get(0);
        for (Span line : lines.subList(1, lines.size())) {
            if (line.isEmpty() || open.isEmpty() || ends(text, lastLine(text, open), line, longest)) {
                joined.add(open);
                open = line;
            } else {
                open = open.cover(line);
            }
        }
        joined.add(open);
        joined.removeIf(Span::isEmpty);
        return joined;
    }

    private static List<Span> raw(String text, Span block) {
        List<Span> lines = new ArrayList<>();
        int start = block.start();
        for (int i = block.start(); i <= block.end(); i++) {
            if (i == block.end() || text.charAt(i) == '\n') {
                lines.add(Span.of(start, i).trim(text));
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span lastLine(String text, Span open) {
        int from = Math.max(open.start(), text.lastIndexOf('\n', open.end() - 1) + 1);
        return Span.of(from, open.end());
    }

    /** A line ends a sentence when lines are whole paragraphs, or when it is much shorter than the page is wide. */
    private static boolean ends(String text, Span before, Span after, int longest) {
        char first = text.charAt(after.start());
        if (Character.isLowerCase(first)) {
            return false;
        }
        return longest > PAGE || before.length() * 3 < longest * 2;
    }
}
