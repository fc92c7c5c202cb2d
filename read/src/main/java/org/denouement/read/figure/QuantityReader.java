package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.denouement.model.reading.Quantity;
import org.denouement.read.figure.NumberReader.Number;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Reads quantities: a number or range with its bound and unit, « entre 10 et 20 millions d’euros », "at least $3bn". */
final class QuantityReader {
    /** A quantity over pieces; {@code kind} as of its {@link Number}; {@code marked} when a bound was told in words. */
    record Amount(int from, int to, Quantity quantity, String kind, boolean marked) {}

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    /** In pieces: a verb of change stands so near before its two numbers. */
    private static final int CHANGE = 8;

    /** In pieces: how long a time between a verb and its number is. */
    private static final int TIME = 4;

    /** In pieces, with its possessive. */
    private static final int LONGEST_OWNER = 6;

    private final FigureLexicon lexicon;
    private final NumberReader numbers;

    QuantityReader(FigureLexicon lexicon, NumberReader numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    Optional<Amount> at(Line line, int at) {
        Optional<Match<String>> currency = lexicon.unitsBefore.longestAt(line, at);
        int start = currency.map(Match::to).orElse(at);
        return numbers.at(line, start).map(first -> withoutWhole(line, first)).map(first -> {
            String before = currency.map(Match::value).orElse("");
            Optional<Number> second = rangeEnd(line, first);
            Number low = second.map(high -> asScaled(line, first, high)).orElse(first);
            int to = second.map(Number::to).orElse(first.to());
            Optional<Match<String>> unit = unitAfter(line, to);
            return amount(line, new Parts(at, low, second, before.isEmpty() ? unit : Optional.empty(), before));
        });
    }

    /** "738 of its 770 employees" is 738 employees: the whole is passed over. */
    private Number withoutWhole(Line line, Number part) {
        Optional<Match<String>> of = lexicon.bounds("of").longestAt(line, part.to());
        if (of.isEmpty()) {
            return part;
        }
        int at = afterOwner(line, of.get().to());
        boolean small = at < line.size()
                && (line.token(at).upos().equals("DET") || line.token(at).upos().equals("PRON"));
        return numbers.at(line, small ? at + 1 : at)
                .filter(whole -> whole.value().compareTo(part.value()) > 0)
                .filter(whole -> whole.kind().equals("digits")
                        || whole.kind().equals("words") && part.value().compareTo(BigDecimal.ONE) > 0)
                .map(whole -> new Number(part.from(), whole.to(), part.value(), part.kind()))
                .orElse(part);
    }

    /** "212 of NORVANE & CO'S 640 workers": behind the name to which the whole belongs. */
    private static int afterOwner(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + LONGEST_OWNER); i++) {
            if (line.token(i).upos().equals("PART")) {
                return i + 1;
            }
            String pos = line.token(i).upos();
            if (!pos.equals("PROPN") && !pos.equals("CCONJ") && !(pos.equals("DET") && i == from)) {
                return from;
            }
        }
        return from;
    }

    private record Parts(int from, Number first, Optional<Number> second, Optional<Match<String>> unit, String before) {
        int end() {
            return unit.map(Match::to).orElse(second.map(Number::to).orElse(first.to()));
        }
    }

    private Amount amount(Line line, Parts parts) {
        String unit = parts.before().isEmpty()
                ? parts.unit().map(Match::value).orElse(gluedUnit(line, parts.first()))
                : parts.before();
        boolean share = parts.first().kind().equals("share");
        String whole = share ? "%" : unit;
        Optional<Match<String>> before = lexicon.bounds("before").longestBefore(line, parts.from(), 5);
        Optional<Match<String>> after = lexicon.bounds("after").longestAt(line, parts.end());
        String bound = parts.second().isPresent() && isChange(line, parts.from())
                ? "becomes"
                : before.or(() -> after)
                        .map(Match::value)
                        .orElse(isPassed(line, parts.from()) ? "low" : impliedBound(line, parts.first()));
        int from = before.map(Match::from).orElse(parts.from());
        int to = before.isEmpty() ? after.map(Match::to).orElse(parts.end()) : parts.end();
        if (parts.second().isPresent()) {
            from = lexicon.bounds("between")
                    .longestBefore(line, parts.from(), 2)
                    .map(Match::from)
                    .orElse(from);
        }
        return new Amount(
                from, to, quantity(parts, bound, whole), parts.first().kind(), before.isPresent() || after.isPresent());
    }

    /** « a dépassé samedi les 150 »: a time may stand between the verb and the number. */
    private boolean isPassed(Line line, int number) {
        int at = number - 1;
        if (at < 1 || !line.token(at).upos().equals("DET")) {
            return false;
        }
        for (int verb = at - 1; verb >= Math.max(0, at - TIME); verb--) {
            String pos = line.token(verb).upos();
            if (pos.equals("VERB")) {
                return lexicon.bounds("before")
                        .longestBefore(line, verb + 1, 2)
                        .filter(match -> match.value().equals("low"))
                        .isPresent();
            }
            if (line.isMark(verb) || !pos.equals("NOUN") && !pos.equals("PROPN") && !pos.equals("ADP")) {
                return false;
            }
        }
        return false;
    }

    /** « 50% » and "50%" may be one piece. */
    private String gluedUnit(Line line, Number number) {
        String key = line.key(number.to() - 1);
        int at = 0;
        while (at < key.length() && !isUnitStart(key.charAt(at))) {
            at++;
        }
        return lexicon.unitsAfter.exactly(key.substring(at)).orElse("");
    }

    /** « de 2 à 3 millions »: the scale of the second number is that of both. */
    private static Number asScaled(Line line, Number first, Number second) {
        BigDecimal scale = second.scale();
        boolean plain = first.scale().equals(BigDecimal.ONE) && first.value().compareTo(THOUSAND) < 0;
        boolean fits = first.value().multiply(scale).compareTo(second.value()) < 0;
        return plain && fits && scale.compareTo(THOUSAND) >= 0
                ? new Number(first.from(), first.to(), first.value().multiply(scale), first.kind(), scale)
                : first;
    }

    /** « a porté son offre DE 2 À 3 millions », "rose from 40 to 60": what it was, and what it is now. */
    private boolean isChange(Line line, int from) {
        boolean leaves = lexicon.bounds("leaving").longestBefore(line, from, 2).isPresent();
        for (int i = from - 1; leaves && i >= Math.max(0, from - CHANGE); i--) {
            String lemma = line.token(i).lemma();
            if (line.token(i).upos().equals("VERB") && lexicon.changes.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnitStart(char c) {
        return !NumberFormat.isDigit(c) && c != '.' && c != ',' && !Character.isSpaceChar(c);
    }

    private static String impliedBound(Line line, Number number) {
        return switch (number.kind()) {
            case "many" -> "many";
            case "about" -> "about";
            default -> line.key(number.to() - 1).endsWith("+") ? "low" : "";
        };
    }

    private static Quantity quantity(Parts parts, String bound, String unit) {
        BigDecimal low = parts.first().value();
        if (parts.second().isPresent()) {
            BigDecimal high = parts.second().get().value();
            if (bound.equals("becomes")) {
                return Quantity.exactly(high, unit);
            }
            return new Quantity(Optional.of(low), Optional.of(high), false, unit);
        }
        return switch (bound) {
            case "low" -> new Quantity(Optional.of(low), Optional.empty(), false, unit);
            case "many" -> new Quantity(Optional.of(low), Optional.empty(), true, unit);
            case "high" -> new Quantity(Optional.empty(), Optional.of(low), false, unit);
            case "about" -> new Quantity(Optional.of(low), Optional.of(low), true, unit);
            default -> Quantity.exactly(low, unit);
        };
    }

    /** "10 to 20", « entre 10 et 20 », "10-20": the second is greater, and of "and" a word before the first tells. */
    private Optional<Number> rangeEnd(Line line, Number first) {
        int at = first.to();
        Optional<Match<String>> join = lexicon.bounds("join").longestAt(line, at);
        boolean between =
                lexicon.bounds("between").longestBefore(line, first.from(), 2).isPresent();
        boolean dash = line.key(at).equals("–") || line.key(at).equals("-");
        int next = dash ? at + 1 : join.map(Match::to).orElse(at);
        boolean glued = next == at && isHyphenated(line, at);
        if (next == at && !glued || join.isPresent() && !between && isAnd(line, at)) {
            return Optional.empty();
        }
        Optional<Match<String>> currency = lexicon.unitsBefore.longestAt(line, next);
        return numbers.at(line, currency.map(Match::to).orElse(next))
                .filter(second -> second.value().compareTo(first.value()) > 0);
    }

    private boolean isAnd(Line line, int at) {
        return numbers.isJoiner(line, at);
    }

    /** Two pieces of one token: "10-20". */
    private static boolean isHyphenated(Line line, int at) {
        return at > 0
                && at < line.size()
                && line.pieces().get(at).token() == line.pieces().get(at - 1).token()
                && line.pieces().get(at).span().start()
                        == line.pieces().get(at - 1).span().end() + 1;
    }

    /** « 3 millions d’euros »: a short word may stand before the unit. */
    private Optional<Match<String>> unitAfter(Line line, int at) {
        Optional<Match<String>> unit = lexicon.unitsAfter.longestAt(line, at);
        boolean linked = unit.isEmpty()
                && at < line.size()
                && line.token(at).upos().equals("ADP")
                && lexicon.unitsAfter
                        .longestAt(line, at + 1)
                        .filter(match -> match.value().length() == 3)
                        .isPresent();
        return linked ? lexicon.unitsAfter.longestAt(line, at + 1) : unit;
    }
}
