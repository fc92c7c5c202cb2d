package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Dialogue in lines that begin with a dash. A line with a clause that says who speaks is that person's; a question that
 * the next line answers is the reporter's, and the answer is somebody's words, whoever that is.
 */
final class Dialogues {
    private static final String DASHES = "—–―";

    private final QuoteLexicon lexicon;
    private final List<Passage> passages;

    Dialogues(QuoteLexicon lexicon, List<Passage> passages) {
        this.lexicon = lexicon;
        this.passages = passages;
    }

    /** The places of the passages that are lines of a dialogue. */
    Set<Integer> lines() {
        Set<Integer> lines = new TreeSet<>();
        for (int i = 0; i < passages.size(); i++) {
            if (isLine(i) && (isAnswer(i) || isAnswer(i + 1) || incise(i).isPresent())) {
                lines.add(i);
            }
        }
        return lines;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (isLine(i)) {
                Passage line = passages.get(i);
                Optional<Incise> incise = incise(i);
                if (incise.isPresent()) {
                    found.add(said(line, incise.get()));
                } else if (isAnswer(i)) {
                    found.add(answer(line));
                }
            }
        }
        return found;
    }

    private boolean isLine(int i) {
        if (i < 0 || i >= passages.size() || passages.get(i).size() < 3) {
            return false;
        }
        return DASHES.contains(passages.get(i).form(0));
    }

    /** A line behind a line that asks. */
    private boolean isAnswer(int i) {
        return isLine(i) && isLine(i - 1) && asks(passages.get(i - 1)) && !asks(passages.get(i));
    }

    private static boolean asks(Passage line) {
        return line.form(line.size() - 1).equals("?");
    }

    private Optional<Incise> incise(int i) {
        Passage line = passages.get(i);
        return new Incises(lexicon, line).ofLine(1, line.size()).stream().findFirst();
    }

    private Draft said(Passage line, Incise incise) {
        List<Span> content = new ArrayList<>();
        int last = incise.from() - 1;
        content.add(line.span(1, line.form(last).equals(",") && last > 1 ? last - 1 : last));
        int next = incise.to() + 1;
        if (next < line.size()) {
            content.add(line.span(next, line.size() - 1));
        }
        Cue cue = incise.cue();
        return new Draft(
                QuotationManner.DIRECT,
                content,
                Optional.of(cue),
                line.span(incise.from(), Math.min(incise.to(), line.size() - 1)),
                "quotes.direct.dash",
                Reason.of(
                        "quote.direct.cue",
                        cue.span().in(line.text()),
                        cue.source().map(span -> span.in(line.text())).orElse("")));
    }

    private Draft answer(Passage line) {
        Span words = line.span(1, line.size() - 1);
        return new Draft(
                QuotationManner.DIRECT,
                List.of(words),
                Optional.empty(),
                words,
                "quotes.direct.answer",
                Reason.of("quote.direct.answer"));
    }
}
