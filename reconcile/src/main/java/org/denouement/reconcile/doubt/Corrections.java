package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;
import org.denouement.model.story.Version;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.item.ItemIds;

/** Notes by which an outlet corrects itself, beside the sentence of the article that they correct. */
final class Corrections {
    /** A sentence must share this many words of meaning with the note to be the corrected one. */
    private static final int FEWEST_SHARED_WORDS = 3;

    /** A note says at least so much. */
    private static final int FEWEST_WORDS = 4;

    private final Passages passages;

    Corrections(Passages passages) {
        this.passages = passages;
    }

    List<Contradiction> find(List<Reading> readings) {
        List<Contradiction> found = new ArrayList<>();
        for (Reading reading : readings) {
            for (Block block : reading.article().blocks()) {
                if (block.kind() == BlockKind.CORRECTION && isNote(reading, block.span())) {
                    found.add(contradiction(readings, reading, block.span()));
                }
            }
            Retractions.spans(reading, "claims.note")
                    .forEach(note -> found.add(contradiction(readings, reading, note)));
            Retractions.spans(reading, "claims.withdrawn").forEach(said -> found.add(withdrawn(reading, said)));
        }
        return found;
    }

    /** "Housing" under « Corrections » in a list of services corrects nothing. */
    private static boolean isNote(Reading reading, Span block) {
        return reading.tokens(block).stream()
                        .filter(token -> !token.upos().equals("PUNCT"))
                        .count()
                >= FEWEST_WORDS;
    }

    /** What a source takes back, with the words that say so. */
    private Contradiction withdrawn(Reading reading, Span said) {
        Span sentence = reading.sentenceAt(said.start()).map(Sentence::span).orElse(said);
        return new Contradiction(
                ItemIds.of("dispute", "withdrawn", reading.article().id(), said.in(reading.text())),
                "correction",
                Reason.of("disputes.withdrawn"),
                List.of(version(reading, sentence, "disputes.withdrawn")));
    }

    /** The wrong words that the note quotes; else the sentence that it corrects. */
    private static Optional<Span> wrong(Reading reading, Span note) {
        return Retractions.spans(reading, "claims.corrected").stream()
                .filter(note::contains)
                .findFirst();
    }

    private Contradiction contradiction(List<Reading> readings, Reading reading, Span note) {
        List<Version> versions = new ArrayList<>();
        Optional<Span> sentence = corrected(reading, note);
        sentence.ifPresent(span -> versions.add(version(reading, span, "disputes.corrected")));
        if (sentence.isEmpty()) {
            wrong(reading, note).ifPresent(span -> versions.add(clause(reading, span)));
        }
        new Corrected(reading, note, wrong(reading, note))
                .in(readings)
                .ifPresent(told -> versions.add(version(told.reading(), told.sentence(), "disputes.corrected")));
        versions.add(version(reading, note, "disputes.correction"));
        String id = ItemIds.of("dispute", "correction", reading.article().id(), note.in(reading.text()));
        String title = reading.article().masthead().title();
        return new Contradiction(id, "correction", Reason.of("disputes.correction", title), versions);
    }

    private Version version(Reading reading, Span span, String rule) {
        Evidence evidence = new Evidence(List.of(reading.article().anchor(span, rule)), List.of());
        return passages.version(evidence, List.of());
    }

    private static Version clause(Reading reading, Span wrong) {
        Evidence evidence = new Evidence(List.of(reading.article().anchor(wrong, "disputes.corrected")), List.of());
        String words = wrong.in(reading.text()).replaceAll("\\s+", " ").strip();
        return new Version(new Telling(words, reading.article().language()), List.of(), evidence);
    }

    /** The sentence of the article that shares most words with the note. */
    private static Optional<Span> corrected(Reading reading, Span note) {
        Set<String> words = new TreeSet<>();
        sentences(reading, note, true).forEach(sentence -> words.addAll(words(sentence.tokens())));
        return sentences(reading, note, false)
                .filter(sentence -> shared(sentence, words) >= FEWEST_SHARED_WORDS)
                .max(Comparator.comparingInt((Sentence sentence) -> shared(sentence, words))
                        .thenComparing(sentence -> -sentence.span().length()))
                .map(Sentence::span);
    }

    private static Stream<Sentence> sentences(Reading reading, Span note, boolean inside) {
        return reading.sentences().stream().filter(sentence -> note.overlaps(sentence.span()) == inside);
    }

    private static int shared(Sentence sentence, Set<String> words) {
        Set<String> own = words(sentence.tokens());
        own.retainAll(words);
        return own.size();
    }

    /** The lemmas of the words of meaning. */
    static Set<String> words(List<Token> tokens) {
        Set<String> words = new TreeSet<>();
        for (Token token : tokens) {
            boolean meaning =
                    switch (token.upos()) {
                        case "NOUN", "PROPN", "VERB", "ADJ", "NUM" -> true;
                        default -> false;
                    };
            if (meaning) {
                words.add(token.lemma());
            }
        }
        return words;
    }
}
