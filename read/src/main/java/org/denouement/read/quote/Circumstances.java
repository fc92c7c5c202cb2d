package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** Reads, in the words around a cue, the channel, who relayed it, when it was said and to whom. */
final class Circumstances {
    private final QuoteLexicon lexicon;
    private final Reading reading;
    private final List<Passage> passages;

    Circumstances(QuoteLexicon lexicon, Reading reading, List<Passage> passages) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.passages = passages;
    }

    Quotation complete(Draft draft) {
        Optional<Span> source = draft.cue().flatMap(Cue::source).map(phrase -> withName(phrase, draft));
        Optional<Span> cue = draft.cue().map(Cue::span);
        Optional<Passage> passage = passageAt(draft.frame().start());
        FrameWords words = passage.map(in -> FrameWords.of(in, draft)).orElse(FrameWords.NONE);
        Optional<Span> via = new Relays(lexicon).via(words);
        return new Quotation(
                draft.manner(),
                draft.content(),
                new Attribution(source, cue, via, Optional.empty()),
                new Channels(lexicon).of(words, via),
                when(draft),
                draft.rule(),
                draft.because());
    }

    /** A source that begins or ends within a name takes it in whole. */
    private Span withName(Span source, Draft draft) {
        Span whole = source;
        for (EntityMention mention : reading.entities()) {
            boolean cut = mention.form() == MentionForm.NAME
                    && mention.span().overlaps(source)
                    && draft.content().stream().noneMatch(content -> content.overlaps(mention.span()))
                    && draft.cue()
                            .map(cue -> !cue.span().overlaps(mention.span()))
                            .orElse(true);
            whole = cut ? whole.cover(mention.span()) : whole;
        }
        return withoutTime(whole);
    }

    /** « a annoncé la préfecture lundi »: the time is when it was said, not part of who said it. */
    private Span withoutTime(Span source) {
        for (Timex timex : reading.times()) {
            boolean opens = timex.span().start() <= source.start()
                    && timex.span().end() < source.end()
                    && timex.span().end() > source.start()
                    && reading.text().charAt(timex.span().end()) == ',';
            if (opens) {
                return Span.of(timex.span().end() + 1, source.end()).trim(reading.text());
            }
            if (timex.span().start() > source.start()
                    && timex.span().start() < source.end()
                    && timex.span().end() >= source.end()) {
                return Span.of(source.start(), timex.span().start()).trim(reading.text());
            }
        }
        return source;
    }

    private Optional<Passage> passageAt(int offset) {
        return passages.stream()
                .filter(passage -> passage.block().span().contains(offset))
                .findFirst();
    }

    /** The time told in the frame, outside what was said. */
    private Optional<TimeLink> when(Draft draft) {
        for (Timex timex : reading.times()) {
            boolean told = draft.frame().contains(timex.span())
                    && draft.content().stream().noneMatch(content -> content.overlaps(timex.span()));
            if (told && isNear(draft, timex.span())) {
                return Optional.of(
                        TimeLink.of(timex, Reason.of("quote.when", timex.span().in(reading.text()))));
            }
        }
        return Optional.empty();
    }

    /** A few words from the cue at most: what is farther dates something else. */
    private static boolean isNear(Draft draft, Span time) {
        return draft.cue()
                .map(cue -> time.start() - cue.span().end() < 60 && cue.span().start() - time.end() < 30)
                .orElse(false);
    }
}
