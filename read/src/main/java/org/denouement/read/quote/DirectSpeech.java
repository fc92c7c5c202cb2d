package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Words between quotation marks, and to whom they are given: by the cue that follows or leads to them; as the rest of
 * an interrupted quotation; as the continuation of the paragraph before; or to nobody, when nothing says.
 */
final class DirectSpeech {
    /** Shorter stretches without a cue are titles, nicknames and words held with tongs. */
    private static final int SENTENCE_WORDS = 4;

    private final QuoteLexicon lexicon;
    private final List<Draft> found = new ArrayList<>();
    /** The place in {@code found} of the quotation that the next stretch may carry on; -1 for none. */
    private int open = -1;

    private boolean unclosed;
    private Optional<Cue> announced = Optional.empty();
    private Optional<Passage> announcing = Optional.empty();

    DirectSpeech(QuoteLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The quotations of the passages, in reading order; {@code taken} stretches are blocks and left alone. */
    List<Draft> find(List<Passage> passages, List<List<Marked>> marked) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).size() > 0) {
                announcing = i == 0 ? Optional.empty() : Optional.of(passages.get(i - 1));
                announced = announcing.flatMap(before -> new Voices(lexicon, before).last());
                read(passages.get(i), marked.get(i));
            }
        }
        return found;
    }

    private void read(Passage passage, List<Marked> marked) {
        List<Marked> stretches =
                marked.stream().filter(stretch -> stretch.depth() == 0).toList();
        int carried = open;
        boolean continues = unclosed;
        open = -1;
        unclosed = false;
        int lastCue = -1;
        for (int i = 0; i < stretches.size(); i++) {
            Zone zone = Zone.of(passage, stretches, i);
            if (isUnsaid(zone, lastCue)) {
                continue;
            }
            Optional<Draft> draft = zone.isWhole() && i == 0 && continues && zone.opensPassage()
                    ? Optional.empty()
                    : attributed(zone, lastCue);
            if (draft.isPresent()) {
                found.add(draft.get());
                open = found.size() - 1;
                lastCue = draft.get().cue().map(Cue::word).orElse(-1);
            } else {
                boolean follows = i > 0 && zone.follows(lastCue) && isUnbroken(zone, stretches.subList(0, i), lastCue);
                if (zone.isWhole() || follows) {
                    carryOn(zone, i == 0 ? carried : open, follows);
                }
            }
            unclosed = !stretches.get(i).closed() && i == stretches.size() - 1;
        }
    }

    /** Nothing but quoted words between the sentence of the cue and this stretch: another's sentence ends his turn. */
    private static boolean isUnbroken(Zone zone, List<Marked> before, int cue) {
        Passage passage = zone.passage();
        // « “Faux”, répond le maire, qui admet une “erreur” »: what the relative clause quotes was said at another time
        for (int i = cue + 1; i < Math.min(zone.start(), passage.sentenceEnd(cue)); i++) {
            if (!zone.isWhole() && passage.token(i).feature("PronType").equals("Rel")) {
                return false;
            }
        }
        for (int i = passage.sentenceEnd(cue) + 1; i < zone.start(); i++) {
            Span word = passage.token(i).span();
            boolean quoted = before.stream().anyMatch(stretch -> stretch.outer().contains(word));
            if (!quoted && !passage.hasUpos(i, "PUNCT")) {
                return false;
            }
        }
        return true;
    }

    /** "The firm denies that she said “…”": words that the article says nobody said. */
    private boolean isUnsaid(Zone zone, int lastCue) {
        Assertions assertions = new Assertions(lexicon, zone.passage());
        Optional<Cue> before = leading(zone, lastCue);
        return before.isPresent()
                ? !assertions.ofMarks(before.get(), zone.start())
                : trailing(zone).filter(cue -> assertions.isAlleged(cue.word())).isPresent();
    }

    private Optional<Cue> trailing(Zone zone) {
        if (!zone.hasWords() || !zone.mayBeFollowed()) {
            return Optional.empty();
        }
        ZoneCues cues = new ZoneCues(lexicon, zone.passage());
        return zone.isEmbedded() ? cues.closing(zone.end(), zone.afterTo()) : cues.after(zone.end(), zone.afterTo());
    }

    private Optional<Cue> leading(Zone zone, int lastCue) {
        return zone.hasWords() && zone.leads()
                ? new ZoneCues(lexicon, zone.passage())
                        .before(zone.beforeFrom(), zone.start())
                        .filter(cue -> cue.word() != lastCue && !zone.isInsidePhrase(cue))
                : Optional.empty();
    }

    private Optional<Draft> attributed(Zone zone, int lastCue) {
        if (!zone.hasWords()) {
            return Optional.empty();
        }
        Optional<Cue> before = leading(zone, lastCue);
        if (before.isPresent()) {
            return Optional.of(draft(zone, before.get(), "quotes.direct.before"));
        }
        Optional<Cue> after = trailing(zone);
        return after.map(cue -> draft(zone, cue, "quotes.direct.after")).or(() -> parted(zone));
    }

    /** « Cette loi, a déclaré la ministre, sera votée »: the cue stands between the marks. */
    private Optional<Draft> parted(Zone zone) {
        Passage passage = zone.passage();
        int from = passage.from(zone.stretch().inner().start());
        int to = passage.from(zone.stretch().inner().end());
        List<Incise> incises = zone.isWhole() ? new Incises(lexicon, passage).find(from, to) : List.of();
        ZoneCues cues = new ZoneCues(lexicon, passage);
        return incises.stream()
                .filter(incise ->
                        cues.inverted(incise.from(), incise.to(), true).isPresent())
                .findFirst()
                .map(incise -> parted(zone, incise));
    }

    private Draft parted(Zone zone, Incise incise) {
        Passage passage = zone.passage();
        Span inner = zone.stretch().inner();
        List<Span> content = new ArrayList<>();
        content.add(
                Span.of(inner.start(), passage.token(incise.from() - 1).span().start())
                        .trim(passage.text()));
        if (incise.to() < passage.size() && passage.token(incise.to()).span().end() < inner.end()) {
            content.add(Span.of(passage.token(incise.to()).span().end(), inner.end())
                    .trim(passage.text()));
        }
        return new Draft(
                QuotationManner.DIRECT,
                content.stream().filter(span -> !span.isEmpty()).toList(),
                Optional.of(incise.cue()),
                passage.span(incise.from(), Math.min(incise.to(), passage.size() - 1)),
                "quotes.direct.parted",
                because(passage, incise.cue()));
    }

    private static Reason because(Passage passage, Cue cue) {
        String words = cue.span().in(passage.text());
        return cue.source()
                .map(source -> Reason.of("quote.direct.cue", words, source.in(passage.text())))
                .orElse(Reason.of("quote.direct.nosubject", words));
    }

    private Draft draft(Zone zone, Cue cue, String rule) {
        Reason because = because(zone.passage(), cue);
        boolean mixed = rule.endsWith("after") && zone.isEmbedded();
        Span content = mixed ? zone.fromClauseStart() : zone.stretch().inner();
        Span frame = zone.passage().sentenceSpan(cue.word());
        return new Draft(
                mixed ? QuotationManner.MIXED : QuotationManner.DIRECT,
                List.of(content),
                Optional.of(cue),
                frame,
                (mixed ? "quotes.mixed.after" : rule)
                        + (lexicon.is("denies", zone.passage().lemma(cue.word())) ? ".denial" : ""),
                because);
    }

    /** More of the quotation before, or words of nobody known. */
    private void carryOn(Zone zone, int place, boolean interrupted) {
        if (place >= 0 && (interrupted || zone.opensPassage())) {
            found.set(place, found.get(place).and(zone.stretch().inner()));
            open = place;
        } else if (announced.isPresent() && zone.opensPassage() && zone.standsAlone()) {
            Passage before = announcing.orElseThrow();
            Cue cue = announced.get();
            found.add(new Draft(
                    QuotationManner.DIRECT,
                    List.of(zone.stretch().inner()),
                    announced,
                    before.sentenceSpan(cue.word()),
                    "quotes.direct.announced",
                    because(before, cue)));
            open = found.size() - 1;
        } else if (zone.standsAlone() || zone.isAnnounced()) {
            found.add(new Draft(
                    QuotationManner.DIRECT,
                    List.of(zone.stretch().inner()),
                    Optional.empty(),
                    zone.stretch().outer(),
                    "quotes.direct.unattributed",
                    Reason.of("quote.source.none")));
            open = found.size() - 1;
        }
    }

    static boolean isSentence(Passage passage, Span inner) {
        int from = passage.from(inner.start());
        int to = passage.from(inner.end());
        boolean verb = false;
        for (int i = from; i < to; i++) {
            verb |= passage.hasUpos(i, "VERB", "AUX");
        }
        return to - from >= SENTENCE_WORDS
                && verb
                && Character.isUpperCase(inner.in(passage.text()).codePointAt(0));
    }
}
