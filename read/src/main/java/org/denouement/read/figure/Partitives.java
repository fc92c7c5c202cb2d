package org.denouement.read.figure;

import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** « Trois d'entre elles sont blessées »: what is counted is told by what becomes of them, and by no noun before. */
final class Partitives {
    private final FigureLexicon lexicon;

    Partitives(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether "of them" stands behind the number. */
    boolean isOne(Line line, Amount amount) {
        return behind(line, amount).isPresent();
    }

    Optional<CountedThing> of(Line line, Amount amount) {
        return behind(line, amount).flatMap(them -> fate(line, amount)
                .map(concept -> new CountedThing(line.span(them.from(), them.to()), concept, "fate.toll")));
    }

    private Optional<Match<String>> behind(Line line, Amount amount) {
        return lexicon.bounds("them").longestAt(line, amount.to());
    }

    private Optional<String> fate(Line line, Amount amount) {
        Sentence sentence = line.sentence();
        int number = line.pieces().get(amount.to() - 1).token();
        int predicate = sentence.token(number).head();
        if (predicate <= number) {
            return Optional.empty();
        }
        FigureLexicon.Fate fate = lexicon.fates.get(sentence.token(predicate).lemma());
        return fate != null
                ? Optional.of(fate.concept())
                : toll(line, sentence.token(predicate).span());
    }

    /** « sont MORTS », "are DEAD": what they are, where it is what tolls count. */
    private Optional<String> toll(Line line, Span predicate) {
        return lexicon.counted
                .longestAt(line, line.pieceFrom(predicate.start()))
                .filter(match -> match.value().kind().equals("toll"))
                .map(match -> match.value().concept());
    }
}
