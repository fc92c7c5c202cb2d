package org.denouement.acquire.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text of a PDF line by line; where a page has two columns whose lines come one beside the other, the left one
 * before the right one, between two lines that run across both. One document, one thread.
 */
final class ColumnStripper extends PDFTextStripper {
    /** Lines beside each other that make columns; fewer may be a table or a line of a letterhead. */
    private static final int FEWEST = 5;
    /** Sizes of the letters that a gap between columns has at least; words stand a fourth of one apart. */
    private static final float GAP = 1.2f;

    private static final int TOLERANCE = 12;
    /** Letters of a line of a column, on average; the cells of a table are shorter, and are read row by row. */
    private static final int WIDE = 18;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> page = new ArrayList<>();
    private Line line = new Line();

    /** A line of a page in the parts between which there are gaps, and where each begins. */
    private static final class Line {
        private final List<StringBuilder> parts = new ArrayList<>();
        private final List<Float> starts = new ArrayList<>();
        private float end;

        void add(String word, TextPosition first, TextPosition last) {
            boolean apart = parts.isEmpty() || first.getXDirAdj() - end > GAP * first.getFontSizeInPt();
            if (apart) {
                parts.add(new StringBuilder(word));
                starts.add(first.getXDirAdj());
            } else {
                parts.get(parts.size() - 1).append(' ').append(word);
            }
            end = last.getXDirAdj() + last.getWidthDirAdj();
        }

        boolean isAt(float gutter) {
            return parts.size() == 2 && Math.abs(starts.get(1) - gutter) <= TOLERANCE;
        }

        @Override
        public String toString() {
            return String.join(" ", parts);
        }
    }

    /** The text of all pages read. */
    String text() {
        return text.toString();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (!positions.isEmpty()) {
            line.add(word, positions.get(0), positions.get(positions.size() - 1));
        }
    }

    @Override
    protected void writeWordSeparator() {
        // Words are put together by where they stand.
    }

    @Override
    protected void writeLineSeparator() {
        page.add(line);
        line = new Line();
    }

    @Override
    protected void writeParagraphStart() {
        if (!line.parts.isEmpty()) {
            writeLineSeparator();
        }
        page.add(new Line());
    }

    @Override
    protected void endPage(PDPage ended) {
        writeLineSeparator();
        int from = 0;
        while (from < page.size()) {
            int to = endOfColumns(from);
            if (to > from) {
                writeColumns(page.subList(from, to));
                from = to;
            } else {
                write(page.get(from++).toString());
            }
        }
        page.clear();
    }

    /** Where lines in two columns, empty ones among them, that begin here end; here when none do. */
    private int endOfColumns(int from) {
        Line first = page.get(from);
        if (first.parts.size() != 2) {
            return from;
        }
        int beside = 0;
        int left = 0;
        int right = 0;
        int end = from;
        for (int i = from; i < page.size(); i++) {
            Line at = page.get(i);
            boolean both = at.isAt(first.starts.get(1));
            if (!both && at.parts.size() > 1) {
                break;
            }
            boolean one = at.parts.size() == 1 && at.end < first.starts.get(1)
                    || at.parts.size() == 1 && at.starts.get(0) >= first.starts.get(1) - TOLERANCE;
            if (!both && !one && !at.parts.isEmpty()) {
                break;
            }
            beside += both ? 1 : 0;
            left += both ? at.parts.get(0).length() : 0;
            right += both ? at.parts.get(1).length() : 0;
            end = at.parts.isEmpty() ? end : i + 1;
        }
        return beside >= FEWEST && Math.min(left, right) >= WIDE * beside ? end : from;
    }

    private void writeColumns(List<Line> lines) {
        float gutter = lines.get(0).starts.get(1) - TOLERANCE;
        for (boolean left : new boolean[] {true, false}) {
            for (Line at : lines) {
                for (int i = 0; i < at.parts.size(); i++) {
                    if (at.starts.get(i) < gutter == left) {
                        write(at.parts.get(i).toString());
                    }
                }
            }
        }
    }

    private void write(String words) {
        text.append(words).append('\n');
    }
}
