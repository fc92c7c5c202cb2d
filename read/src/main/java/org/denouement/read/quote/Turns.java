package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * The turns of an interview: paragraphs that a name and a colon open. One turn alone is none (a place, a topic), unless
 * it answers a question.
 */
final class Turns {
    /** In words. */
    private static final int LONGEST_NAME = 4;

    private static final int SHORTEST = 4;

    private final List<Passage> passages;

    Turns(List<Passage> passages) {
        this.passages = passages;
    }

    List<Draft> find() {
        Map<String, Integer> turns = new TreeMap<>();
        for (Passage passage : passages) {
            name(passage).ifPresent(name -> turns.merge(name.in(passage.text()), 1, Integer::sum));
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<Span> name = name(passage);
            boolean turn = name.isPresent()
                    && (asks(passages.get(i - 1))
                            || turns.getOrDefault(name.get().in(passage.text()), 0) > 1);
            if (turn && !asks(passage)) {
                found.add(turn(passage, name.get()));
            }
        }
        return found;
    }

    private static boolean asks(Passage passage) {
        return passage.size() > 0 && passage.form(passage.size() - 1).equals("?");
    }

    /** The name before a colon that opens a paragraph without marks. */
    private static Optional<Span> name(Passage passage) {
        int colon = 0;
        while (colon < Math.min(passage.size(), LONGEST_NAME + 1) && passage.hasUpos(colon, "PROPN")) {
            colon++;
        }
        boolean named = passage.block().kind() == BlockKind.PARAGRAPH
                && colon > 0
                && colon <= LONGEST_NAME
                && passage.size() - colon > SHORTEST
                && passage.form(colon).equals(":")
                && !passage.hasUpos(colon + 1, "PUNCT");
        return named ? Optional.of(passage.span(0, colon - 1)) : Optional.empty();
    }

    private static Draft turn(Passage passage, Span name) {
        int colon = passage.from(name.end());
        Cue cue = new Cue(colon, ZoneCues.NAME_ONLY, passage.token(colon).span(), Optional.of(name));
        return new Draft(
                QuotationManner.DIRECT,
                List.of(passage.span(colon + 1, passage.size() - 1)),
                Optional.of(cue),
                name,
                "quotes.direct.turn",
                Reason.of("quote.direct.turn", name.in(passage.text())));
    }
}
