package org.denouement.read.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Numbers that stand for so many others: "deaths PER MILLION residents", « 40 lits POUR 1 000 habitants ». */
final class Rates {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String RATE = "-rate";
    /** In pieces: what a rate is of, behind its word. */
    private static final int LONGEST = 4;

    private final FigureLexicon lexicon;

    Rates(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the number is that to which another is related: a round one, behind the word for it. */
    boolean isWhole(Line line, Amount amount) {
        boolean round = amount.quantity().low().filter(Rates::isPowerOfTen).isPresent();
        return round
                && amount.quantity().unit().isEmpty()
                && lexicon.bounds("per").longestBefore(line, amount.from(), 3).isPresent();
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.compareTo(HUNDRED) >= 0
                && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    static boolean isOne(CountedThing thing) {
        return thing.concept().endsWith(RATE);
    }

    /** What is counted with what it is related to, "visitors PER WEEK": no number of visitors. */
    CountedThing per(Line line, CountedThing thing) {
        int last = line.pieceFrom(thing.span().end());
        int inside = line.pieceFrom(thing.span().start());
        for (int i = inside + 1; i <= last && i < line.size(); i++) {
            Optional<Match<String>> per = lexicon.bounds("per").longestAt(line, i);
            int end = per.map(match -> end(line, match.to())).orElse(-1);
            if (end > 0) {
                Span whole = line.span(inside, end).cover(thing.span());
                return new CountedThing(whole, thing.concept() + RATE, "thing");
            }
        }
        return thing;
    }

    /** Behind the first noun, or the round number and its noun; -1 when the word leads to something else. */
    private int end(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + LONGEST); i++) {
            String pos = line.token(i).upos();
            if (pos.equals("NOUN")) {
                boolean of = i + 1 < line.size()
                        && lexicon.numbers.longestAt(line, i).isPresent();
                if (!of) {
                    return i == from && !lexicon.ignored.contains(line.key(i)) ? -1 : i + 1;
                }
            } else if (!pos.equals("NUM") && !pos.equals("ADP")) {
                return -1;
            }
        }
        return -1;
    }
}
