package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.figure.FigureLexicon.Counted;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Finds what a quantity counts: « employés d’OrvanAI » of « plus de 700 employés d’OrvanAI », "a fine of" for "$3m". */
final class CountedFinder {
    private static final int MOST_WORDS_BETWEEN = 3;
    /** In the currency told: below it a sum is a price of something more often than a matter of the story. */
    private static final BigDecimal LARGE = new BigDecimal(10_000);

    private static final int MOST_WORDS_OF_PHRASE = 8;
    /** In pieces, from a number back to the noun that announces it. */
    private static final int FARTHEST = 9;

    private final FigureLexicon lexicon;
    private final Partitives partitives;
    private final Fates fates;
    private final Rates rates;

    CountedFinder(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        this.partitives = new Partitives(lexicon);
        this.fates = new Fates(lexicon);
        this.rates = new Rates(lexicon);
    }

    /** « Un bilan », "trois d'entre eux": no number of what was spoken of before. */
    boolean isOfItself(Line line, Amount amount) {
        return partitives.isOne(line, amount) || announces(line, amount.to());
    }

    Optional<CountedThing> of(Line line, Amount amount) {
        String unit = amount.quantity().unit();
        if (partitives.isOne(line, amount)) {
            return partitives.of(line, amount);
        }
        if (unit.isEmpty()) {
            return behind(line, amount)
                    .map(thing -> rates.per(line, fates.with(line, thing)))
                    .or(() -> before(line, amount, "count").map(CountedFinder::asToll))
                    .or(() -> fates.ofBare(line, amount));
        }
        if (amount.kind().equals("share")) {
            return behind(line, amount);
        }
        if (unit.equals("%")) {
            return behindOf(line, amount.to()).or(() -> before(line, amount, "rate"));
        }
        if (isMoney(unit)) {
            return before(line, amount, "money")
                    .or(() -> behindOf(line, amount.to()).filter(thing -> isKind(thing, "money")))
                    .or(() -> sum(line, amount));
        }
        return Optional.empty();
    }

    /** « 8,4 millions d’euros » without a noun that says what for: a sum of the story once it is a large one. */
    private static Optional<CountedThing> sum(Line line, Amount amount) {
        Quantity quantity = amount.quantity();
        return quantity.low()
                .or(quantity::high)
                .filter(value -> value.compareTo(LARGE) >= 0)
                .map(value -> new CountedThing(line.span(amount.from(), amount.to()), "money", "money"));
    }

    /** « 2,5 tonnes d'ammoniac », "0.9 ng": no figure of the story until another voice gives another. */
    Optional<CountedThing> measured(Line line, Amount amount) {
        String unit = amount.quantity().unit();
        if (unit.isEmpty() || unit.equals("%") || isMoney(unit)) {
            return Optional.empty();
        }
        return behindOf(line, amount.to())
                .map(thing -> new CountedThing(thing.span(), thing.concept(), "measure"))
                .or(() -> Optional.of(new CountedThing(line.span(amount.from(), amount.to()), unit, "measure")));
    }

    private static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    }

    private static boolean isKind(CountedThing thing, String kind) {
        return thing.kind().equals(kind);
    }

    /** "The death toll rose to 47" counts the dead. */
    private static CountedThing asToll(CountedThing thing) {
        return new CountedThing(thing.span(), thing.concept(), "toll");
    }

    /** "One of the victims" is somebody, not a figure. */
    private static boolean isOneOf(Line line, Amount amount) {
        boolean one = amount.kind().equals("words")
                && amount.quantity().low().filter(BigDecimal.ONE::equals).isPresent();
        return one
                && amount.to() < line.size()
                && line.token(amount.to()).upos().equals("ADP");
    }

    /** The noun that the number counts, behind it: « 12 jeunes employés », "738 of its 770 employees". */
    private Optional<CountedThing> behind(Line line, Amount amount) {
        int at = amount.to();
        if (isOneOf(line, amount) || announces(line, at)) {
            return Optional.empty();
        }
        int first = -1;
        for (int skipped = 0;
                skipped <= MOST_WORDS_BETWEEN && at < line.size() && !isSource(line, at);
                skipped++, at++) {
            Optional<Match<Counted>> known = lexicon.counted.longestAt(line, at);
            int last = known.map(Match::to).orElse(at + 1) - 1;
            if (isModifier(line, last)) {
                first = first < 0 ? at : first;
                at = last;
                continue;
            }
            int from = first;
            if (known.isPresent()) {
                return Optional.of(from(line, from, thing(line, known.get())));
            }
            String pos = line.token(at).upos();
            if (pos.equals("NOUN")) {
                return unknown(line, at).map(thing -> from(line, from, thing));
            }
            boolean of = lexicon.bounds("counting").longestAt(line, at).isPresent();
            boolean passed = pos.equals("ADJ") || of || pos.equals("DET") || pos.equals("NUM");
            if (!passed && !pos.equals("PROPN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "109 RETAIL stores": a noun that only tells which, before the one that is counted. */
    private static boolean isModifier(Line line, int at) {
        int next = at + 1;
        return line.token(at).upos().equals("NOUN")
                && line.token(at).is("compound")
                && !isHyphened(line, at)
                && next < line.size()
                && line.token(next).upos().equals("NOUN")
                && line.token(at).head() >= line.pieces().get(next).token();
    }

    /** "a nine-VOTE win". */
    private static boolean isHyphened(Line line, int at) {
        int token = line.pieces().get(at).token();
        return at > 0
                && (line.pieces().get(at - 1).token() == token
                        || line.sentence().token(token - 1).form().equals("-"));
    }

    private static CountedThing from(Line line, int first, CountedThing thing) {
        return first < 0
                ? thing
                : new CountedThing(line.span(first, first + 1).cover(thing.span()), thing.concept(), thing.kind());
    }

    /** « un BILAN provisoire »: a noun that only announces its number, which is another. */
    private boolean announces(Line line, int at) {
        return at < line.size()
                && lexicon.counted
                        .longestAt(line, at)
                        .filter(match -> match.value().kind().equals("count"))
                        .isPresent();
    }

    /** « 12 % des voix », "two million euros in damages". */
    private Optional<CountedThing> behindOf(Line line, int at) {
        if (at >= line.size() || !line.token(at).upos().equals("ADP")) {
            return Optional.empty();
        }
        for (int i = at + 1; i <= Math.min(at + MOST_WORDS_BETWEEN, line.size() - 1); i++) {
            Optional<Match<Counted>> known = lexicon.counted.longestAt(line, i);
            if (known.isPresent()) {
                return Optional.of(thing(line, known.get()));
            }
            if (line.token(i).upos().equals("NOUN")) {
                return unknown(line, i);
            }
            if (line.isMark(i) || line.token(i).upos().equals("VERB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** « une amende de 3 millions d’euros », "unemployment fell to 5%": the nearest noun of that class before it. */
    private Optional<CountedThing> before(Line line, Amount amount, String kind) {
        for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - FARTHEST); i--) {
            if (line.isMark(i)) {
                return Optional.empty();
            }
            Optional<Match<Counted>> known = lexicon.counted.longestBefore(line, i + 1, 4);
            if (known.isPresent() && known.get().value().kind().equals(kind)) {
                return Optional.of(upTo(line, thing(line, known.get()), amount.from()));
            }
        }
        return Optional.empty();
    }

    /** The phrase of a noun before its number ends before it, and before the words that lead to it. */
    private static CountedThing upTo(Line line, CountedThing thing, int number) {
        int end = number;
        while (end > 0 && line.span(end - 1, end).start() > thing.span().start() && isLink(line, end - 1)) {
            end--;
        }
        int last = line.span(end - 1, end).end();
        return last <= thing.span().start() || last >= thing.span().end()
                ? thing
                : new CountedThing(Span.of(thing.span().start(), last), thing.concept(), thing.kind());
    }

    private static boolean isLink(Line line, int at) {
        String pos = line.token(at).upos();
        return pos.equals("ADP") || pos.equals("DET") || pos.equals("ADV") || pos.equals("PUNCT");
    }

    /** « 900 SELON le syndicat »: what follows gives the number, and is not counted by it. */
    private boolean isSource(Line line, int at) {
        return lexicon.bounds("according").longestAt(line, at).isPresent();
    }

    private CountedThing thing(Line line, Match<Counted> match) {
        Span span = phrase(line, match.from(), match.to());
        return new CountedThing(span, match.value().concept(), match.value().kind());
    }

    private Optional<CountedThing> unknown(Line line, int at) {
        String lemma = line.token(at).lemma().toLowerCase(Locale.ROOT);
        if (lexicon.ignored.contains(lemma) || lexicon.ignored.contains(line.key(at))) {
            return Optional.empty();
        }
        return Optional.of(new CountedThing(phrase(line, at, at + 1), lemma, ""));
    }

    /** The noun with the complement that directly follows it: « employés d’OrvanAI ». */
    private Span phrase(Line line, int from, int to) {
        Sentence sentence = line.sentence();
        int head = line.pieces().get(to - 1).token();
        int end = to;
        boolean linked = false;
        for (int i = to; i < Math.min(line.size(), to + MOST_WORDS_OF_PHRASE); i++) {
            Token token = line.token(i);
            String pos = token.upos();
            boolean name = pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("ADJ") || pos.equals("NUM");
            boolean link = pos.equals("ADP") || pos.equals("DET") || pos.equals("PART");
            boolean loose = pos.equals("NOUN") && !linked;
            if (!name && !link
                    || loose
                    || isSource(line, i)
                    || !sentence.isUnder(line.pieces().get(i).token(), head)) {
                break;
            }
            linked |= link;
            end = name ? i + 1 : end;
        }
        return line.span(from, linked || end > to ? end : to);
    }
}
