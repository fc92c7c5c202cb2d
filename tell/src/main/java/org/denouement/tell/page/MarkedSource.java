package org.denouement.tell.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.denouement.model.text.Span;

/**
 * The text of one source with the words marked that items of the page rest on. Marks nest; one that crosses another, or
 * the end of a line, is continued in a second piece that a rule of style joins to the first.
 */
final class MarkedSource {
    /** A mark or the rest of one: {@code mark} is the whole, {@code span} this piece. */
    private record Piece(Span mark, Span span) implements Comparable<Piece> {
        @Override
        public int compareTo(Piece other) {
            int bySpan = span.compareTo(other.span);
            return bySpan != 0 ? bySpan : mark.compareTo(other.mark);
        }
    }

    /** {@code first}: whether this is the first piece of its mark, the one that carries the id and the way back. */
    private record Open(Piece piece, boolean first, Element element) {}

    private final String source;
    private final String text;
    private final Marks marks;
    private final List<Span> spans;
    private final TreeSet<String> begun = new TreeSet<>();
    private final TreeSet<String> continued = new TreeSet<>();

    private MarkedSource(String source, String text, Marks marks) {
        this.source = source;
        this.text = text;
        this.marks = marks;
        this.spans = marks.in(source);
    }

    static MarkedSource of(String source, String text, Marks marks) {
        return new MarkedSource(source, text, marks);
    }

    /** The ids of marks that are written in more than one piece, known once every line is written. */
    TreeSet<String> continued() {
        return continued;
    }

    /** Writes the line of the text that {@code line} covers into {@code element}. */
    Element write(Span line, Element element) {
        PriorityQueue<Piece> waiting = new PriorityQueue<>();
        for (Span span : spans) {
            if (span.overlaps(line)) {
                waiting.add(new Piece(
                        span, Span.of(Math.max(span.start(), line.start()), Math.min(span.end(), line.end()))));
            }
        }
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(new Piece(line, line), false, element));
        int at = line.start();
        while (true) {
            int close = open.getFirst().piece().span().end();
            Piece next = waiting.peek();
            if (next != null && next.span().start() < close) {
                plain(open, at, next.span().start());
                at = next.span().start();
                open(waiting.remove(), close, waiting, open);
            } else {
                plain(open, at, close);
                at = close;
                Open closed = open.pop();
                if (open.isEmpty()) {
                    return element;
                }
                close(closed, open.getFirst().element());
            }
        }
    }

    private void plain(Deque<Open> open, int from, int to) {
        if (to > from) {
            open.getFirst().element().text(text.substring(from, to));
        }
    }

    /** Opens a mark inside the innermost open one; what reaches beyond that one waits as a piece of its own. */
    private void open(Piece piece, int limit, PriorityQueue<Piece> waiting, Deque<Open> open) {
        Span span = piece.span();
        if (span.end() > limit) {
            waiting.add(new Piece(piece.mark(), Span.of(limit, span.end())));
            span = Span.of(span.start(), limit);
        }
        String id = marks.id(source, piece.mark());
        Element mark = Element.of("mark");
        boolean first = begun.add(id);
        if (first) {
            mark.set("id", id);
        }
        if (!first || span.end() < piece.mark().end()) {
            continued.add(id);
            mark.set("class", id);
        }
        open.push(new Open(new Piece(piece.mark(), span), first, mark));
    }

    private void close(Open closed, Element parent) {
        parent.add(closed.element());
        if (closed.first()) {
            String id = marks.id(source, closed.piece().mark());
            parent.add(Element.of("a", "back").set("href", "#" + marks.item(id)).set("aria-label", marks.back()));
        }
    }

    /** The lines of the text that hold anything. */
    List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    lines.add(Span.of(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
