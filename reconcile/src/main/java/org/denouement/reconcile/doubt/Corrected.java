package org.denouement.reconcile.doubt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/**
 * What a note of correction corrects in other articles: "the Daily Pennant wrongly reported that the plant had been
 * inspected" corrects the Pennant's sentence. It holds the numbers said to be wrong and several words of the note; fewer
 * where the note names the outlet.
 */
record Corrected(Reading reading, Span note, Optional<Span> wrong) {
    private static final int FEWEST = 3;
    private static final int FEWEST_OF_NAMED = 2;
    /** Of the words said to be wrong, four in five: with another name or another of two things it is no wrong sentence. */
    private static final int MOST = 4;

    private static final int ALL = 5;

    /** A sentence of another article. */
    record Told(Reading reading, Sentence found, int shared) {
        Span sentence() {
            return found.span();
        }
    }

    /** The sentence that shares most with the note, in an article that is no later. */
    Optional<Told> in(List<Reading> readings) {
        Span claim = wrong.orElse(note);
        Set<String> words = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        reading.tokens(claim).stream()
                .filter(token -> token.upos().equals("NUM"))
                .forEach(token -> numbers.add(token.form().toLowerCase(Locale.ROOT)));
        words.addAll(Corrections.words(reading.tokens(claim)));
        return readings.stream()
                .filter(this::isEarlier)
                .filter(other -> wrong.isPresent() || isNamed(other))
                .flatMap(other -> other.sentences().stream()
                        .filter(sentence -> !isOfNote(other, sentence))
                        .map(sentence -> told(other, sentence, words)))
                .filter(told -> told.shared() >= (isNamed(told.reading()) ? FEWEST_OF_NAMED : FEWEST))
                .filter(told -> wrong.isEmpty() || told.shared() * ALL >= words.size() * MOST)
                .filter(told -> holds(told.found(), numbers))
                .max(Comparator.comparingInt(Told::shared)
                        .thenComparing(told -> told.reading().article().id(), Comparator.reverseOrder())
                        .thenComparing(told -> -told.sentence().start()));
    }

    private static boolean isOfNote(Reading other, Sentence sentence) {
        return Retractions.spans(other, "claims.note").stream().anyMatch(sentence.span()::overlaps);
    }

    private static Told told(Reading other, Sentence sentence, Set<String> words) {
        Set<String> shared = Corrections.words(sentence.tokens());
        shared.retainAll(words);
        return new Told(other, sentence, shared.size());
    }

    private static boolean holds(Sentence sentence, Set<String> numbers) {
        return numbers.stream().allMatch(number -> sentence.tokens().stream()
                .anyMatch(token -> token.form().toLowerCase(Locale.ROOT).equals(number)));
    }

    private boolean isEarlier(Reading other) {
        Optional<LocalDate> mine = day(reading);
        Optional<LocalDate> theirs = day(other);
        return !other.article().id().equals(reading.article().id())
                && other.article().language().equals(reading.article().language())
                && (mine.isEmpty() || theirs.isEmpty() || !theirs.get().isAfter(mine.get()));
    }

    private boolean isNamed(Reading other) {
        String outlet = other.article().masthead().outlet();
        return !outlet.isEmpty() && note.in(reading.text()).contains(outlet);
    }

    private static Optional<LocalDate> day(Reading reading) {
        return reading.article().masthead().published().map(Dated::day);
    }
}
