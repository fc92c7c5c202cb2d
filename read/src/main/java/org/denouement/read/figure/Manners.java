package org.denouement.read.figure;

import java.util.Locale;
import java.util.stream.Stream;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;

/**
 * How a figure is told: as a count of all, as a part or an addition ("ANOTHER 43 people"), or as somebody only awaits it
 * ("economists had EXPECTED 700,000 jobs", « une PRÉVISION de 40 millions »).
 */
final class Manners {
    /** From the number up: so near, the word is about it. */
    private static final int STEPS = 5;

    private Manners() {}

    /** The beginning of the figure's rule. */
    static String of(FigureLexicon lexicon, Line line, Amount amount) {
        if (isAwaited(lexicon, line, line.span(amount.from(), amount.to()))) {
            return "figures.expected.";
        }
        boolean part = Stream.of("part", "further").anyMatch(place -> lexicon.bounds(place)
                .longestBefore(line, amount.from(), 3)
                .isPresent());
        boolean more = lexicon.bounds("other").longestAt(line, amount.to()).isPresent();
        return part || more ? "figures.part." : "figures.";
    }

    private static boolean isAwaited(FigureLexicon lexicon, Line line, Span figure) {
        Sentence sentence = line.sentence();
        int at = line.pieces().get(line.pieceOver(figure.start())).token();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            boolean awaited = !figure.contains(sentence.token(at).span()) && isAwaiting(lexicon, sentence, at);
            if (awaited || isAwaitedBehind(lexicon, sentence, at)) {
                return true;
            }
            if (sentence.token(at).is("conj")
                    || sentence.token(at).is("advcl")
                    || sentence.token(at).is("parataxis")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** "the 700,000 jobs that economists had EXPECTED". */
    private static boolean isAwaitedBehind(FigureLexicon lexicon, Sentence sentence, int noun) {
        return sentence.dependentsOf(noun).stream()
                .anyMatch(dependent -> sentence.token(dependent).is("acl") && isAwaiting(lexicon, sentence, dependent));
    }

    private static boolean isAwaiting(FigureLexicon lexicon, Sentence sentence, int token) {
        return lexicon.expectations.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }
}
