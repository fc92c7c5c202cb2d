package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.denouement.read.figure.FigureLexicon.NumberWord;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Reads numbers in digits and words: {@code 12 000}, {@code 1,2 million}, « quatre-vingt-dix », "two hundred and six". */
final class NumberReader {
    /** A number over pieces; {@code kind} is {@code "digits"}, {@code "words"}, {@code "about"}, {@code "many"}, {@code "share"}. */
    record Number(int from, int to, BigDecimal value, String kind, BigDecimal scale) {
        Number {
            value = new BigDecimal(value.stripTrailingZeros().toPlainString());
        }

        /** Of no scale: {@code 300}, "twenty". */
        Number(int from, int to, BigDecimal value, String kind) {
            this(from, to, value, kind, BigDecimal.ONE);
        }
    }

    private final FigureLexicon lexicon;
    private final String text;

    NumberReader(FigureLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    Optional<Number> at(Line line, int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        Optional<Number> digits = inDigits(line, at);
        return digits.isPresent() ? digits : inWords(line, at);
    }

    /** Whether the word at a piece joins the parts of a number, as "and" does, rather than its two ends, as "to". */
    boolean isJoiner(Line line, int at) {
        return line.token(at).upos().equals("CCONJ");
    }

    private Optional<Number> inDigits(Line line, int at) {
        int start = line.pieces().get(at).span().start();
        return lexicon.format
                .at(text, start, line.sentence().span().end())
                .flatMap(literal -> scaled(line, at, literal));
    }

    /** Digits with what is glued to them or follows: {@code 1.2bn}, « 50 M », "3 million". */
    private Optional<Number> scaled(Line line, int at, NumberFormat.Literal literal) {
        int end = literal.span().end();
        int to = line.pieceFrom(end);
        boolean cut = to > at && line.pieces().get(to - 1).span().end() > end;
        if (cut) {
            return suffixed(line, at, to, literal);
        }
        Optional<Match<NumberWord>> scale = lexicon.numbers.longestAt(line, to).filter(match -> isScale(match.value()));
        BigDecimal factor = scale.map(match -> match.value().value()).orElse(BigDecimal.ONE);
        int behind = scale.map(Match::to).orElse(to);
        Optional<Match<NumberWord>> suffix = lexicon.suffixes.longestAt(line, behind);
        if (scale.isEmpty() && suffix.isPresent() && isUnit(line, suffix.get().to())) {
            return Optional.of(new Number(
                    at,
                    suffix.get().to(),
                    literal.value().multiply(suffix.get().value().value()),
                    "digits",
                    suffix.get().value().value()));
        }
        return Optional.of(new Number(at, behind, literal.value().multiply(factor), "digits", factor));
    }

    private boolean isUnit(Line line, int at) {
        return lexicon.unitsAfter.longestAt(line, at).isPresent();
    }

    /** The piece holds more than the digits: a scale ("1.2bn"), a unit (« 50% ») or something that is no number. */
    private Optional<Number> suffixed(Line line, int at, int to, NumberFormat.Literal literal) {
        String key = line.key(to - 1);
        int cut = literal.span().end() - line.pieces().get(to - 1).span().start();
        String rest = key.substring(Math.max(0, Math.min(cut, key.length())));
        Optional<NumberWord> suffix = lexicon.suffixes.exactly(rest);
        if (suffix.isPresent() && isLength(line, at, to)) {
            return Optional.empty();
        }
        if (suffix.isPresent()) {
            return Optional.of(new Number(
                    at,
                    to,
                    literal.value().multiply(suffix.get().value()),
                    "digits",
                    suffix.get().value()));
        }
        boolean unit = lexicon.unitsAfter.exactly(rest).isPresent() || rest.equals("+");
        return unit ? Optional.of(new Number(at, to, literal.value(), "digits")) : Optional.empty();
    }

    /** "200m champion", "50m pool": before one of something a letter without a currency measures, and counts no millions. */
    private boolean isLength(Line line, int at, int to) {
        boolean money = lexicon.unitsBefore.longestBefore(line, at, 1).isPresent() || isUnit(line, to);
        return !money
                && to < line.size()
                && line.token(to).upos().equals("NOUN")
                && line.token(to).feature("Number").equals("Sing");
    }

    private static boolean isScale(NumberWord word) {
        return word.kind().equals("scale");
    }

    private Optional<Number> inWords(Line line, int at) {
        Optional<Match<NumberWord>> first = lexicon.numbers.longestAt(line, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String kind = first.get().value().kind();
        if (kind.equals("about") || kind.equals("many") || kind.equals("share")) {
            return Optional.of(
                    new Number(at, first.get().to(), first.get().value().value(), kind));
        }
        return Optional.of(sum(line, at));
    }

    /** "two hundred and six thousand": units and tens add up, a hundred multiplies, a scale closes a group. */
    private Number sum(Line line, int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        int to = at;
        Optional<Match<NumberWord>> next = lexicon.numbers.longestAt(line, to);
        while (next.isPresent() && isPart(next.get().value())) {
            NumberWord word = next.get().value();
            to = next.get().to();
            switch (word.kind()) {
                case "hundred" -> group = group.max(BigDecimal.ONE).multiply(word.value());
                case "scale" -> {
                    total = total.add(group.max(BigDecimal.ONE).multiply(word.value()));
                    group = BigDecimal.ZERO;
                }
                default -> group = group.add(word.value());
            }
            scale = isScale(word) ? word.value() : BigDecimal.ONE;
            next = follows(line, to, group);
        }
        return new Number(at, to, total.add(group), "words", scale);
    }

    private Optional<Match<NumberWord>> follows(Line line, int to, BigDecimal group) {
        Optional<Match<NumberWord>> next = lexicon.numbers.longestAt(line, to);
        if (next.isPresent()) {
            return next.filter(match -> isMultiplier(match.value()) || fits(match.value(), group));
        }
        boolean joined =
                group.signum() > 0 && lexicon.bounds("join").longestAt(line, to).isPresent();
        return joined
                ? lexicon.numbers
                        .longestAt(line, to + 1)
                        .filter(match -> isPart(match.value()) && !isMultiplier(match.value()))
                        .filter(match -> fits(match.value(), group))
                : Optional.empty();
    }

    private static boolean isMultiplier(NumberWord word) {
        return word.kind().equals("hundred") || word.kind().equals("scale");
    }

    /** "twenty" leaves room for a unit, "hundred" for units and tens: « entre vingt et trente » is not fifty. */
    private static boolean fits(NumberWord word, BigDecimal group) {
        if (group.signum() == 0) {
            return true;
        }
        BigDecimal plain = group.stripTrailingZeros();
        BigDecimal place = BigDecimal.TEN.pow(Math.max(0, -plain.scale()));
        return word.value().compareTo(place) < 0;
    }

    private static boolean isPart(NumberWord word) {
        return switch (word.kind()) {
            case "unit", "ten", "hundred", "scale" -> true;
            default -> false;
        };
    }
}
