package org.denouement.eval.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.text.Span;

/**
 * The gold attributions of one article, in brat's standoff format: lines {@code T7 Content 187 226 words} (several
 * ranges are set apart by semicolons, in code points) and {@code E2 Attribution:T8 Content:T7 Cue:T6 Source:T5}.
 */
final class PolnearFile {
    private final String text;
    private final Map<String, List<Span>> spans = new TreeMap<>();

    private PolnearFile(String text) {
        this.text = text;
    }

    static List<AttributionSpans> parse(String annotations, String text) {
        PolnearFile file = new PolnearFile(text);
        List<AttributionSpans> found = new ArrayList<>();
        annotations.lines().map(line -> line.split("\t", -1)).forEach(cells -> {
            if (cells.length > 1 && cells[0].startsWith("T")) {
                file.spans.put(cells[0], file.ranges(cells[1]));
            }
        });
        annotations.lines().map(line -> line.split("\t", -1)).forEach(cells -> {
            if (cells.length > 1 && cells[0].startsWith("E") && cells[1].contains("Content")) {
                found.add(file.attribution(cells[1]));
            }
        });
        return found;
    }

    private List<Span> ranges(String cell) {
        List<Span> ranges = new ArrayList<>();
        for (String range : cell.substring(cell.indexOf(' ') + 1).split(";")) {
            String[] ends = range.split(" ");
            ranges.add(Span.of(utf16(Integer.parseInt(ends[0])), utf16(Integer.parseInt(ends[1]))));
        }
        return ranges;
    }

    private int utf16(int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    /** Parts may be numbered: {@code Content2}. */
    private AttributionSpans attribution(String cell) {
        Map<String, List<Span>> parts = new TreeMap<>();
        for (String part : cell.split(" ")) {
            String[] pair = part.split(":");
            String role = pair[0].replaceAll("[0-9]", "");
            parts.computeIfAbsent(role, key -> new ArrayList<>()).addAll(spans.getOrDefault(pair[1], List.of()));
        }
        return new AttributionSpans(
                SpanList.of(parts.getOrDefault("Source", List.of())),
                SpanList.of(parts.getOrDefault("Cue", List.of())),
                SpanList.of(parts.getOrDefault("Content", List.of())));
    }
}
