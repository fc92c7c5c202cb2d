package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * When words were said: the time that the verb of saying governs, or that stands directly beside it or its subject. A
 * time elsewhere in the sentence dates something else.
 */
final class CueTime {
    private final QuoteLexicon lexicon;
    private final Reading reading;
    private final Passage passage;

    CueTime(QuoteLexicon lexicon, Reading reading, Passage passage) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.passage = passage;
    }

    /** {@code source} is the phrase of the source without the time. */
    Optional<TimeLink> of(Draft draft, Optional<Span> source) {
        if (draft.cue().isEmpty()) {
            return Optional.empty();
        }
        Cue cue = draft.cue().get().withSource(source);
        for (Timex timex : reading.times()) {
            boolean point =
                    timex.value().type() == TimexType.DATE || timex.value().type() == TimexType.TIME;
            boolean told = point
                    && passage.sentenceSpan(cue.word()).contains(timex.span())
                    && draft.content().stream().noneMatch(content -> content.overlaps(timex.span()));
            if (told && (isGoverned(timex.span(), cue) || isBeside(timex.span(), cue))) {
                return Optional.of(
                        TimeLink.of(timex, Reason.of("quote.when", timex.span().in(reading.text()))));
            }
        }
        return Optional.empty();
    }

    private boolean isGoverned(Span time, Cue cue) {
        int from = passage.from(time.start());
        int to = passage.from(time.end());
        for (int i = from; i < to; i++) {
            int head = passage.head(i);
            if (head < from || head >= to) {
                boolean own = head == cue.word()
                        || head >= 0 && cue.span().overlaps(passage.token(head).span());
                boolean light =
                        head >= 0 && passage.head(cue.word()) == head && lexicon.is("light", passage.lemma(head));
                return own || light;
            }
        }
        return false;
    }

    /** Directly after the cue or its subject, or before the cue, with a preposition between at most. */
    private boolean isBeside(Span time, Cue cue) {
        Span whole = cue.source().map(source -> source.cover(cue.span())).orElse(cue.span());
        int behind = Math.max(cue.span().end(), whole.end());
        return isAdjacent(behind, time.start()) || isAdjacent(cue.span().end(), time.start());
    }

    private boolean isAdjacent(int end, int start) {
        if (end > start) {
            return false;
        }
        int from = passage.from(end);
        int to = passage.from(start);
        boolean blank = Span.of(end, start).trim(reading.text()).isEmpty();
        return blank || to - from == 1 && passage.hasUpos(from, "ADP");
    }
}
