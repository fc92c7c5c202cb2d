package org.denouement.read.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * Finds what stands between quotation marks in one paragraph, one mark after the other. A mark without its partner is
 * mended within the paragraph: an opening one reaches to its end when the paragraph begins with it, else to the end of
 * the sentence; a closing one reaches back to the end of the stretch before it, or to the start of the paragraph.
 */
final class MarkScanner {
    private record Open(int at, String close, String kind, int width) {}

    /** Deeper nesting is damage or worse. */
    private static final int DEEPEST = 6;

    private final List<List<String>> marks;
    private final String text;
    private final Span block;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Marked> found = new ArrayList<>();
    private int lastEnd;

    private MarkScanner(List<List<String>> marks, String text, Span block) {
        this.marks = marks;
        this.text = text;
        this.block = block;
    }

    /** In reading order; a stretch comes before those inside it. */
    static List<Marked> scan(List<List<String>> marks, String text, Span block) {
        MarkScanner scanner = new MarkScanner(marks, text, block);
        scanner.scan();
        scanner.closeAtEnd();
        scanner.found.sort((a, b) -> a.outer().compareTo(b.outer()));
        return scanner.found;
    }

    private void scan() {
        for (int i = block.start(); i < block.end(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != ' ') {
                int width = close(i);
                i += Math.max(0, (width == 0 ? openOrStray(i) : width) - 1);
            }
        }
    }

    /** Closes the innermost stretch that this mark closes, and drops what is open inside it. */
    private int close(int at) {
        for (Iterator<Open> inner = open.iterator(); inner.hasNext(); ) {
            Open candidate = inner.next();
            if (text.startsWith(candidate.close(), at) && mayClose(candidate, at)) {
                while (open.peek() != candidate) {
                    open.pop();
                }
                open.pop();
                int width = candidate.close().length();
                add(candidate.at(), candidate.at() + candidate.width(), at, at + width, true);
                return width;
            }
        }
        return 0;
    }

    private boolean mayClose(Open candidate, int at) {
        boolean afterSpace = isSpace(at - 1);
        if (candidate.kind().equals("double")) {
            return true;
        }
        if (candidate.kind().equals("single")) {
            return !afterSpace && !isLetter(at + 1) && at > candidate.at() + 1;
        }
        return at >= candidate.at() + candidate.width() && !(afterSpace && isLetter(at + candidate.width()));
    }

    private int openOrStray(int at) {
        for (List<String> mark : marks) {
            if (open.size() < DEEPEST
                    && text.startsWith(mark.get(0), at)
                    && mayOpen(mark.get(2), at, mark.get(0).length())) {
                open.push(new Open(at, mark.get(1), mark.get(2), mark.get(0).length()));
                return mark.get(0).length();
            }
        }
        for (List<String> mark : marks) {
            if (mark.get(2).equals("double") && text.startsWith(mark.get(1), at) && open.isEmpty()) {
                addStray(at, mark.get(1).length());
                return mark.get(1).length();
            }
        }
        return 0;
    }

    private boolean mayOpen(String kind, int at, int width) {
        if (kind.equals("double")) {
            return true;
        }
        boolean atBoundary = at == block.start() || !isLetter(at - 1) || text.charAt(at - 1) == '\'';
        boolean beforeWord = at + width < block.end() && !isSpace(at + width);
        if (kind.equals("single")) {
            return atBoundary && isLetter(at + width) && !elides(at);
        }
        return beforeWord && (atBoundary || isElision(at - 1));
    }

    /** « l'"affaire" »: the mark stands directly after an apostrophe. */
    private boolean isElision(int at) {
        return at >= block.start() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }

    private boolean elides(int at) {
        return at > block.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private void addStray(int at, int width) {
        Span inner =
                Span.of(sentenceStart(Math.max(block.start(), lastEnd), at), at).trim(text);
        if (!inner.isEmpty()) {
            found.add(new Marked(Span.of(inner.start(), at + width), inner, 0, false, true));
            lastEnd = at + width;
        }
    }

    private void closeAtEnd() {
        Optional<Open> outermost = Optional.ofNullable(open.peekLast());
        outermost.filter(unclosed -> !unclosed.kind().equals("single")).ifPresent(unclosed -> {
            int start = unclosed.at() + unclosed.width();
            int end = unclosed.at() == block.start() ? block.end() : sentenceEnd(start);
            Span inner = Span.of(start, end).trim(text);
            if (!inner.isEmpty()) {
                found.add(new Marked(Span.of(unclosed.at(), end), inner, 0, true, false));
            }
        });
    }

    private int sentenceEnd(int from) {
        for (int i = from; i < block.end(); i++) {
            if (isTerminal(i) && (i + 1 == block.end() || isSpace(i + 1))) {
                return i + 1;
            }
        }
        return block.end();
    }

    private int sentenceStart(int from, int at) {
        for (int i = at - 2; i > from; i--) {
            if (isTerminal(i) && isSpace(i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isTerminal(int at) {
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    private void add(int start, int innerStart, int innerEnd, int end, boolean closed) {
        Span inner = Span.of(innerStart, innerEnd).trim(text);
        if (!inner.isEmpty()) {
            found.add(new Marked(Span.of(start, end), inner, open.size(), true, closed));
            lastEnd = end;
        }
    }

    private boolean isLetter(int at) {
        return at >= block.start() && at < block.end() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isSpace(int at) {
        return at < block.start()
                || at >= block.end()
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }
}
