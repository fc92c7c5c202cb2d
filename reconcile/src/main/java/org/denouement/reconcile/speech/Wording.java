package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * The words of a quotation as the account shows them: without the commas and dashes of the sentence that carries them,
 * without the conjunction that led to them, and with every mark closed that was opened. The anchors stay as they are.
 */
final class Wording {
    private static final String GAP = " […] ";
    private static final String DASHES = "—–―-";
    private static final String TRAILING = ",;:" + DASHES;
    private static final List<String> MARKS = List.of("«»", "“”");

    private final Reading reading;
    private final Quotation quotation;

    private Wording(Reading reading, Quotation quotation) {
        this.reading = reading;
        this.quotation = quotation;
    }

    static String of(Reading reading, Quotation quotation) {
        return new Wording(reading, quotation).words();
    }

    /** Gaps are shown; paragraphs that follow each other are not gaps. */
    private String words() {
        StringBuilder words = new StringBuilder();
        int last = -1;
        boolean told = quotation.manner() == QuotationManner.INDIRECT || quotation.manner() == QuotationManner.MIXED;
        for (Span span : quotation.content()) {
            if (last >= 0) {
                boolean adjacent = reading.text().substring(last, span.start()).isBlank();
                words.append(adjacent ? "\n" : GAP);
            }
            Span shown = last < 0 && told ? withoutConjunction(span) : span;
            words.append(trimmed(shown.in(reading.text()), !told));
            last = span.end();
        }
        return closed(words.toString());
    }

    /** « que la séance est levée » is told as « la séance est levée ». */
    private Span withoutConjunction(Span span) {
        Optional<Sentence> sentence = reading.sentenceAt(span.start());
        if (sentence.isEmpty()) {
            return span;
        }
        for (Token token : sentence.get().tokens()) {
            boolean first = token.span().start() == span.start();
            if (first
                    && token.is("mark")
                    && token.upos().equals("SCONJ")
                    && token.span().end() < span.end()) {
                return Span.of(token.span().end(), span.end()).trim(reading.text());
            }
        }
        return span;
    }

    /** “We lost,” she said: the comma is her sentence's. A dash that opens a line of dialogue is nobody's word. */
    private static String trimmed(String words, boolean verbatim) {
        int start = 0;
        int end = words.length();
        while (end > 1 && (TRAILING.indexOf(words.charAt(end - 1)) >= 0 || isSpace(words.charAt(end - 1)))) {
            end--;
        }
        boolean dash = verbatim && end > 1 && DASHES.indexOf(words.charAt(0)) >= 0 && isSpace(words.charAt(1));
        while (dash && start < end && (DASHES.indexOf(words.charAt(start)) >= 0 || isSpace(words.charAt(start)))) {
            start++;
        }
        return start < end ? words.substring(start, end) : words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A mark that the words open and that the text closes directly behind them, or that they close and it opens. */
    private String closed(String words) {
        String closed = words;
        for (String pair : MARKS) {
            long open = closed.chars().filter(c -> c == pair.charAt(0)).count();
            long close = closed.chars().filter(c -> c == pair.charAt(1)).count();
            if (open > close) {
                closed = closed + (pair.startsWith("«") ? "\u00a0" : "") + pair.charAt(1);
            } else if (close > open) {
                closed = pair.charAt(0) + (pair.startsWith("«") ? "\u00a0" : "") + closed;
            }
        }
        return closed;
    }
}
