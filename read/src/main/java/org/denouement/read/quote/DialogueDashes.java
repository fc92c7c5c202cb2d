package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** A paragraph of dialogue: it begins with a dash, and a clause in it says who speaks. */
final class DialogueDashes {
    private final QuoteLexicon lexicon;
    private final Passage passage;

    DialogueDashes(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    Optional<Draft> find() {
        if (passage.size() < 4 || !"—–―-".contains(passage.form(0))) {
            return Optional.empty();
        }
        List<Incise> incises = new Incises(lexicon, passage).find(1, passage.size());
        return incises.stream().findFirst().map(this::draft);
    }

    private Draft draft(Incise incise) {
        int last = incise.from() - 1;
        boolean comma = passage.form(last).equals(",");
        Span content = passage.span(1, comma ? last - 1 : last);
        return new Draft(
                QuotationManner.DIRECT,
                List.of(content),
                Optional.of(incise.cue()),
                passage.span(incise.from(), Math.min(incise.to(), passage.size() - 1)),
                "quotes.direct.dash",
                Reason.of(
                        "quote.direct.cue",
                        incise.cue().span().in(passage.text()),
                        incise.cue()
                                .source()
                                .map(span -> span.in(passage.text()))
                                .orElse("")));
    }
}
