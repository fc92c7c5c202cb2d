package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;

/**
 * A number that another voice sets against the one just told, without saying again what it counts: "The repair could
 * cost £4m, the council estimates; the federation puts it at £9m", « La CGT, elle, parle de 26 hospitalisés ».
 */
final class RivalFigures {
    /** In pieces, from a number back to the verb that gives it. */
    private static final int FARTHEST = 12;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}([.,]\\d{1,3})?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<Integer> SCALES = List.of(3, 6, 9, 12);

    private static final Set<String> FUNCTION =
            Set.of("PRON", "ADP", "DET", "ADV", "AUX", "PUNCT", "SCONJ", "PART", "ADJ", "CCONJ");

    private final FigureLexicon lexicon;
    private final Reading reading;
    private final Line line;

    RivalFigures(FigureLexicon lexicon, Reading reading, Line line) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.line = line;
    }

    /** The figure told before, as this voice gives it; {@code own} is what the number itself is said to count. */
    Optional<FigureMention> at(Amount amount, Optional<CountedThing> own, FigureMention before) {
        boolean silent = own.isEmpty() || isSum(own.get(), amount);
        boolean alike = isAlike(amount, before) && silent || own.isPresent() && isOpposed(amount, own.get(), before);
        boolean apart = own.isEmpty() && !line.sentence().span().contains(before.span()) && isToldOfANoun(amount);
        if (!alike || apart || isOfAnotherTime(amount.to())) {
            return Optional.empty();
        }
        Span number = line.span(amount.from(), amount.to());
        return voice(amount)
                .filter(voice -> !sameWords(voice, before.accordingTo()))
                .map(voice -> new FigureMention(
                        number,
                        quantity(amount, before),
                        own.filter(thing -> !silent).map(CountedThing::span).orElse(before.counted()),
                        before.concept(),
                        before.event(),
                        before.asOf(),
                        Optional.of(voice),
                        (silent ? "figures.bare." : "figures.") + kind(before)));
    }

    /** "The train was doing 112 km/h, according to the minister": a sentence that says of what the number is. */
    private boolean isToldOfANoun(Amount amount) {
        Sentence sentence = line.sentence();
        int verb = line.pieces().get(amount.to() - 1).token();
        while (verb >= 0 && !sentence.token(verb).upos().equals("VERB")) {
            verb = sentence.token(verb).head();
        }
        return verb >= 0
                && new BareFigures(lexicon, reading, line)
                        .according(amount.to())
                        .isPresent()
                && !lexicon.givers.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT))
                && sentence.dependentsOf(verb).stream()
                        .map(sentence::token)
                        .anyMatch(token -> token.is("nsubj") && isNominal(token) && !isOfFigures(token));
    }

    /** "his own measurement was 0.4" */
    private boolean isOfFigures(Token noun) {
        return lexicon.bounds("own")
                .longestAt(line, line.pieceFrom(noun.span().start()))
                .isPresent();
    }

    /** "Up from 12 ON MONDAY" is no rival of what is counted now. */
    private boolean isOfAnotherTime(int next) {
        int last = Math.min(next + 2, line.size());
        return next < last
                && reading.times().stream().anyMatch(time -> line.span(next, last)
                        .contains(time.span().start()));
    }

    /** « 1,9 million » beside euros; « 18 M€, et non 25 » are 25 million. */
    private Quantity quantity(Amount amount, FigureMention before) {
        Quantity told = amount.quantity();
        int zeros = told.isExact() && told.low().orElseThrow().compareTo(THOUSAND) < 0 ? zeros(before) : 0;
        return told.unit().isEmpty()
                ? new Quantity(
                        told.low().map(value -> value.scaleByPowerOfTen(zeros)),
                        told.high().map(value -> value.scaleByPowerOfTen(zeros)),
                        told.approximate(),
                        before.quantity().unit())
                : told;
    }

    /** The zeros that a word or a letter adds to a sum: 6 of « 18 M€ », 0 of « 300 € ». */
    private int zeros(FigureMention sum) {
        Matcher digits = DIGITS.matcher(sum.span().in(reading.text()));
        if (!sum.quantity().isExact() || !digits.find()) {
            return 0;
        }
        BigDecimal written = new BigDecimal(digits.group().replace(',', '.'));
        BigDecimal value = sum.quantity().low().orElseThrow();
        for (int zeros : SCALES) {
            if (written.scaleByPowerOfTen(zeros).compareTo(value) == 0) {
                return zeros;
            }
        }
        return 0;
    }

    /** The same figure with the number that it replaces. */
    FigureMention corrected(Amount amount, FigureMention right) {
        return new FigureMention(
                line.span(amount.from(), amount.to()),
                quantity(amount, right),
                right.counted(),
                right.concept(),
                right.event(),
                right.asOf(),
                right.accordingTo(),
                "figures.bare.corrected." + kind(right));
    }

    private static String kind(FigureMention mention) {
        return mention.rule().substring(mention.rule().lastIndexOf('.') + 1);
    }

    /** « 700 000 euros » alone: a sum of nothing named. */
    private boolean isSum(CountedThing thing, Amount amount) {
        return thing.span().equals(line.span(amount.from(), amount.to()));
    }

    /** Of the same unit, or without one beside a measure. */
    private static boolean isAlike(Amount amount, FigureMention before) {
        String unit = amount.quantity().unit();
        return unit.equals(before.quantity().unit())
                || unit.isEmpty() && !before.quantity().unit().isEmpty();
    }

    /** People counted by another name, where words say that one voice is set against the other. */
    private boolean isOpposed(Amount amount, CountedThing own, FigureMention before) {
        boolean people = isPeople(own.kind()) && isPeople(kind(before));
        return people && amount.quantity().unit().isEmpty() && isContrast(amount.from());
    }

    private static boolean isPeople(String kind) {
        return kind.equals("people") || kind.endsWith("toll");
    }

    private boolean isContrast(int to) {
        for (int i = 0; i < Math.min(to, line.size()); i++) {
            if (lexicon.bounds("contrast").longestAt(line, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whoever gives the number: "according to" behind it, a verb that gives numbers, or the words around it. */
    private Optional<Span> voice(Amount amount) {
        return new BareFigures(lexicon, reading, line)
                .according(amount.to())
                .or(() -> giver(amount.from()))
                .or(() -> teller(amount));
    }

    /** « Les pompiers évoquent, eux, 4 tonnes », "Fairhand says it is closer to 400,000": nothing else in between. */
    private Optional<Span> giver(int number) {
        boolean reported = false;
        for (int i = number - 1; i >= 0 && number - i < FARTHEST; i--) {
            if (gives(i)) {
                return subject(line.pieces().get(i).token());
            }
            Token token = line.token(i);
            boolean told = reported && isNominal(token);
            if (token.upos().equals("VERB") || !isFunction(i) && !told) {
                return Optional.empty();
            }
            reported |= token.upos().equals("SCONJ");
        }
        return Optional.empty();
    }

    /** By its lemma as a verb; by its form where the tagger took it for a noun ("the council SPOKE of 800"). */
    private boolean gives(int piece) {
        Token token = line.token(piece);
        boolean verb = token.upos().equals("VERB")
                && lexicon.givers.contains(token.lemma().toLowerCase(Locale.ROOT));
        return verb
                || token.upos().equals("NOUN")
                        && lexicon.bounds("giver").longestAt(line, piece).isPresent()
                || isInGivingPhrase(piece);
    }

    /** « S'EN TIENT À 212 » */
    private boolean isInGivingPhrase(int piece) {
        for (int from = Math.max(0, piece - 2); from <= piece; from++) {
            boolean inside = lexicon.bounds("giver")
                    .longestAt(line, from)
                    .filter(match -> match.to() - match.from() > 1 && match.to() > piece)
                    .isPresent();
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** « affirment AVOIR RELEVÉ 2,1 mg »: the subject may stand with the verb above. */
    private Optional<Span> subject(int verb) {
        Sentence sentence = line.sentence();
        for (int at = verb, steps = 0;
                at >= 0 && steps < 3;
                at = sentence.token(at).head(), steps++) {
            Optional<Span> subject = sentence.dependentsOf(at).stream()
                    .filter(index -> sentence.token(index).is("nsubj"))
                    .filter(index -> isNominal(sentence.token(index)))
                    .map(index -> sentence.token(index).span())
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return apposed(verb);
    }

    /** « LA CGT, elle, parle de… »: the noun before the pronoun that sets it against another. */
    private Optional<Span> apposed(int verb) {
        Sentence sentence = line.sentence();
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
            Token token = sentence.token(i);
            if (isNominal(token)) {
                return Optional.of(token.span());
            }
            if (token.upos().equals("VERB") || token.upos().equals("AUX")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNominal(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }

    /** "Krezin tells the paper THAT HIS OWN MEASUREMENT WAS 0.4". */
    private Optional<Span> teller(Amount amount) {
        Span number = line.span(amount.from(), amount.to());
        for (Quotation quotation : reading.quotations()) {
            Optional<Span> said = quotation.content().stream()
                    .filter(content -> quotation.reportsWords() && content.contains(number))
                    .findFirst();
            if (said.isPresent() && isBare(line.pieceFrom(said.get().start()), amount.from())) {
                return quotation.attribution().source();
            }
        }
        return Optional.empty();
    }

    private boolean isBare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isFunction(i)) {
                return false;
            }
        }
        return true;
    }

    /** Words that say nothing of what is counted; "his own estimate" too. */
    private boolean isFunction(int piece) {
        return line.isMark(piece)
                || FUNCTION.contains(line.token(piece).upos())
                || lexicon.bounds("own").longestAt(line, piece).isPresent();
    }

    private boolean sameWords(Span voice, Optional<Span> other) {
        return other.filter(span -> span.in(reading.text()).equalsIgnoreCase(voice.in(reading.text())))
                .isPresent();
    }
}
