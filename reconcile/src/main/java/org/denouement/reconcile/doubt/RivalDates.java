package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;
import org.denouement.model.story.Version;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.item.ItemIds;

/** Two times that one sentence gives for one thing, each with its source: « mardi selon la police, lundi selon sa famille ». */
final class RivalDates {
    /** Between a time and the words that give it to a source: a space, a comma. */
    private static final int GAP = 2;

    List<Contradiction> find(List<Reading> readings) {
        List<Contradiction> found = new ArrayList<>();
        for (Reading reading : readings) {
            for (Sentence sentence : reading.sentences()) {
                List<Span> told = told(reading, sentence.span());
                if (told.size() > 1) {
                    found.add(contradiction(reading, sentence.span(), told));
                }
            }
        }
        return found;
    }

    /** From the time to the source, each. */
    private static List<Span> told(Reading reading, Span sentence) {
        List<Span> told = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Timex time : reading.times()) {
            Optional<Span> source = sentence.contains(time.span()) ? source(reading, time.span()) : Optional.empty();
            if (source.isPresent() && time.range().isPresent() && !values.contains(time.range())) {
                values.add(time.range());
                told.add(whole(reading, time).cover(source.get()));
            }
        }
        return told;
    }

    /** With its preposition, and the day that stands before an hour: « lundi à 21 heures ». */
    private static Span whole(Reading reading, Timex time) {
        Span whole = time.span();
        for (Token token :
                reading.sentenceAt(whole.start()).map(Sentence::tokens).orElse(List.of())) {
            boolean before = token.span().end() < time.span().start()
                    && time.span().start() - token.span().end() <= 1;
            whole = before && token.upos().equals("ADP") ? whole.cover(token.span()) : whole;
        }
        for (Timex day : reading.times()) {
            int gap = whole.start() - day.span().end();
            whole = gap >= 0 && gap <= 1 ? whole.cover(day.span()) : whole;
        }
        return whole;
    }

    private static Optional<Span> source(Reading reading, Span time) {
        return reading.quotations().stream()
                .filter(quotation -> quotation.rule().endsWith(".phrase"))
                .map(Quotation::attribution)
                .filter(attribution -> attribution
                        .cue()
                        .filter(cue -> cue.start() >= time.end() && cue.start() - time.end() <= GAP)
                        .isPresent())
                .findFirst()
                .flatMap(Attribution::source);
    }

    private static Contradiction contradiction(Reading reading, Span sentence, List<Span> told) {
        String article = reading.article().id();
        List<Version> versions = told.stream()
                .map(span -> new Version(
                        new Telling(
                                span.in(reading.text()).replaceAll("\\s+", " ").strip(),
                                reading.article().language()),
                        List.of(),
                        new Evidence(List.of(reading.article().anchor(span, "disputes.date")), List.of())))
                .toList();
        return new Contradiction(
                ItemIds.of("dispute", "date", article, sentence.in(reading.text())),
                "date",
                Reason.of(
                        "disputes.date",
                        sentence.in(reading.text()).replaceAll("\\s+", " ").strip()),
                versions);
    }
}
