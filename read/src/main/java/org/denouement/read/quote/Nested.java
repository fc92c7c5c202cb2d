package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Words within somebody's words: « Sa mère m’a dit : “Il reviendra.” » is a quotation of the mother inside another. Who
 * says « je lui ai répondu » within marks is whoever the outer words are given to.
 */
final class Nested {
    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final List<Marked> marked;

    Nested(QuoteLexicon lexicon, Passage passage, List<Marked> marked) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.marked = marked;
    }

    /** The quotations that stand in the content of those found. */
    List<Draft> find(List<Draft> found) {
        List<Draft> nested = new ArrayList<>();
        int last = 0;
        for (Marked stretch : marked) {
            Optional<Draft> outer = stretch.depth() == 1 ? outer(stretch, found) : Optional.empty();
            if (outer.isPresent()) {
                Span whole = outer.get().content().stream()
                        .filter(content -> content.contains(stretch.outer()))
                        .findFirst()
                        .orElseThrow();
                draft(stretch, outer.get(), Math.max(last, whole.start())).ifPresent(nested::add);
                last = stretch.outer().end();
            }
        }
        return nested;
    }

    private static Optional<Draft> outer(Marked stretch, List<Draft> found) {
        return found.stream()
                .filter(draft -> draft.content().stream()
                        .anyMatch(content -> content.contains(stretch.outer()) && !content.equals(stretch.inner())))
                .findFirst();
    }

    private Optional<Draft> draft(Marked stretch, Draft outer, int after) {
        int start = passage.from(stretch.outer().start());
        int from = Math.max(passage.sentenceStart(Math.max(0, start - 1)), passage.from(after));
        boolean led = start > from && ":,".contains(passage.form(start - 1));
        if (!led) {
            return Optional.empty();
        }
        return new ZoneCues(lexicon, passage)
                .before(from, start)
                .filter(cue -> cue.source().isPresent())
                .map(cue -> {
                    Span source = cue.source().orElseThrow();
                    boolean own = lexicon.is("first", passage.form(passage.from(source.start())))
                            && passage.from(source.end()) - passage.from(source.start()) <= 1;
                    Cue meant = own
                            ? cue.withSource(outer.cue().flatMap(Cue::source).or(cue::source))
                            : cue;
                    return new Draft(
                            QuotationManner.DIRECT,
                            List.of(stretch.inner()),
                            Optional.of(meant),
                            passage.sentenceSpan(cue.word()),
                            "quotes.direct.nested",
                            Reason.of("quote.direct.nested", cue.span().in(passage.text()), source.in(passage.text())));
                });
    }
}
