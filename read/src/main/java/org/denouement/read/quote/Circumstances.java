package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Timex;
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
        boolean nested = draft.rule().startsWith("quotes.direct.nested");
        Occasions.Occasion occasion = nested
                ? Occasions.Occasion.UNTOLD
                : passage.map(in -> new Occasions(lexicon, reading, passages).of(draft, in, words))
                        .orElse(Occasions.Occasion.UNTOLD);
        Optional<Span> via =
                occasion.via().filter(span -> source.filter(span::overlaps).isEmpty());
        return new Quotation(
                draft.manner(),
                draft.content(),
                new Attribution(
                        source, cue, via, passage.flatMap(in -> new Addressees(lexicon, reading, in).of(draft, via))),
                occasion.channel(),
                passage.flatMap(in -> new CueTime(lexicon, reading, in).of(draft, source)),
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
                return withoutClause(
                        Span.of(source.start(), timex.span().start()).trim(reading.text()));
            }
        }
        return source;
    }

    /** "Anna Cole, who has held the post since": without its time the clause says nothing. */
    private Span withoutClause(Span source) {
        String words = source.in(reading.text());
        int comma = words.lastIndexOf(", ");
        if (comma < 1) {
            return source;
        }
        int space = words.indexOf(' ', comma + 2);
        String next = FoldedText.of(words.substring(comma + 2, space < 0 ? words.length() : space));
        return lexicon.is("relative", next) ? Span.of(source.start(), source.start() + comma) : source;
    }

    private Optional<Passage> passageAt(int offset) {
        return passages.stream()
                .filter(passage -> passage.block().span().contains(offset))
                .findFirst();
    }
}
