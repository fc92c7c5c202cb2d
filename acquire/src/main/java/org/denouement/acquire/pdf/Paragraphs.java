package org.denouement.acquire.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a printed page together: hyphens at line ends undone, an empty or short line ends a paragraph. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(String text) {
        int width = usualWidth(text);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                join(paragraph, stripped);
            }
            boolean ends = stripped.isEmpty()
                    || (stripped.length() < 0.75 * width
                            && ".!?»”\"".indexOf(stripped.charAt(stripped.length() - 1)) >= 0);
            if (ends && paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static void join(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        boolean hyphen = last > 0
                && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00ad')
                && Character.isLowerCase(paragraph.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0));
        if (hyphen) {
            paragraph.setLength(last);
        } else if (last >= 0) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /** The length that nine in ten lines do not pass. */
    private static int usualWidth(String text) {
        int[] lengths = text.lines()
                .mapToInt(String::length)
                .filter(length -> length > 10)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 80 : lengths[lengths.length * 9 / 10];
    }
}
