package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;

/**
 * Fills the figures of a reading: « plus de 700 employés d’OrvanAI » is at least 700 employees. A number is a figure when
 * something is counted by it: dates, ages, scores, ordinals and numbers without a noun are passed over.
 */
public final class FigureAnnotator implements Annotator {
    private static final Set<String> LOOSE = Set.of("ADP", "CCONJ", "SCONJ", "PUNCT", "ADV");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM", "SYM", "X");

    private final FigureLexicon lexicon;
    private final CountedFinder things;
    private final Rates rates;

    private FigureAnnotator(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        this.things = new CountedFinder(lexicon);
        this.rates = new Rates(lexicon);
    }

    public static FigureAnnotator of(LanguagePack pack) {
        return new FigureAnnotator(FigureLexicon.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        QuantityReader quantities = new QuantityReader(lexicon, new NumberReader(lexicon, soFar.text()));
        List<FigureMention> found = new ArrayList<>();
        Spoken spoken = Spoken.NOTHING;
        for (Sentence sentence : soFar.sentences()) {
            Line line = Line.of(soFar.text(), sentence);
            Optional<CountedThing> topic = new Topic(lexicon).of(line);
            spoken = spoken.before(soFar, sentence, topic);
            spoken = new Sentencewise(soFar, line, quantities).read(spoken, topic.isPresent(), found);
        }
        return soFar.withFigures(found);
    }

    /** What the sentences just read count; a small number of something is kept until another is set beside it. */
    private record Spoken(
            Optional<CountedThing> thing,
            Optional<FigureMention> small,
            Optional<FigureMention> last,
            int sentences,
            int block) {
        static final Spoken NOTHING = new Spoken(Optional.empty(), Optional.empty(), Optional.empty(), 0, -1);
        private static final int FARTHEST = 2;

        /** At the next sentence: forgotten in another paragraph, and after two sentences. */
        Spoken before(Reading reading, Sentence sentence, Optional<CountedThing> topic) {
            int place = reading.article().blocks().stream()
                    .filter(around -> around.span().contains(sentence.span().start()))
                    .mapToInt(around -> around.span().start())
                    .findFirst()
                    .orElse(-1);
            boolean kept = place == block && sentences < FARTHEST;
            Optional<CountedThing> known = topic.or(() -> kept ? thing : Optional.empty());
            return new Spoken(
                    known,
                    kept ? small : Optional.empty(),
                    kept ? last : Optional.empty(),
                    topic.isPresent() || !kept ? 0 : sentences + 1,
                    place);
        }

        Spoken counting(CountedThing other, FigureMention mention, boolean told) {
            return new Spoken(
                    Optional.of(other), told ? Optional.empty() : Optional.of(mention), Optional.of(mention), 0, block);
        }

        /** « dont quatre gravement »: a part of what was counted takes no place of the whole. */
        Spoken part(CountedThing other, FigureMention mention, boolean told) {
            return new Spoken(Optional.of(other), told ? Optional.empty() : Optional.of(mention), last, 0, block);
        }

        /** After a number that only repeats what was counted. */
        Spoken again(FigureMention mention) {
            return new Spoken(thing, Optional.empty(), Optional.of(mention), 0, block);
        }
    }

    /** The figures of one sentence. */
    private final class Sentencewise {
        private final Reading reading;
        private final Line line;
        private final QuantityReader quantities;

        Sentencewise(Reading reading, Line line, QuantityReader quantities) {
            this.reading = reading;
            this.line = line;
            this.quantities = quantities;
        }

        /** {@code announced}: whether the sentence says what its numbers count. */
        Spoken read(Spoken before, boolean announced, List<FigureMention> found) {
            Spoken spoken = before;
            int first = found.size();
            int at = 0;
            while (at < line.size()) {
                Optional<Amount> amount = quantities.at(line, at);
                Optional<Amount> free = amount.filter(
                                quantity -> isFree(reading, line.span(quantity.from(), quantity.to())))
                        .filter(quantity -> !isAge(quantity) && !isOfName(quantity))
                        .filter(quantity -> !rates.isWhole(line, quantity));
                if (free.isPresent()) {
                    spoken = count(free.get(), spoken, announced || found.size() > first, found);
                }
                at = amount.map(quantity -> Math.max(quantity.to(), 1)).orElse(at + 1);
            }
            return spoken;
        }

        /** "dies aged 56". */
        private boolean isAge(Amount amount) {
            return lexicon.bounds("age").longestBefore(line, amount.from(), 4).isPresent();
        }

        /** "Orvan 4 buyers": the number of a name, unless the name says where: "in Valmer 12 buyers". */
        private boolean isOfName(Amount amount) {
            int first = amount.from();
            while (first > 0 && line.token(first - 1).upos().equals("PROPN") && !line.isMark(first - 1)) {
                first--;
            }
            boolean number =
                    amount.quantity().unit().isEmpty() && !amount.kind().equals("words");
            return number
                    && first < amount.from()
                    && (first == 0 || !line.token(first - 1).upos().equals("ADP"));
        }

        private Spoken count(Amount amount, Spoken spoken, boolean beside, List<FigureMention> found) {
            Optional<CountedThing> thing = things.of(line, amount)
                    .filter(counted -> Rates.isOne(counted)
                            || reading.times().stream()
                                    .noneMatch(time -> time.span().overlaps(counted.span())));
            if (thing.filter(counted -> isOne(amount) && counted.kind().isEmpty())
                    .isPresent()) {
                return spoken;
            }
            Optional<FigureMention> wrong = spoken.last().flatMap(before -> corrected(amount, thing, before));
            if (wrong.isPresent()) {
                found.add(wrong.get());
                return spoken;
            }
            Optional<FigureMention> rival = spoken.last().flatMap(before -> rival(amount, thing, before));
            if (rival.isPresent()) {
                spoken.small().ifPresent(found::add);
                found.add(rival.get());
                return spoken.again(rival.get());
            }
            if (thing.isPresent()) {
                boolean matters = matters(line, amount, thing.get());
                FigureMention mention = mention(reading, line, new Found(amount, thing.get()));
                if (matters) {
                    found.add(mention);
                }
                boolean part = lexicon.bounds("part")
                        .longestBefore(line, amount.from(), 3)
                        .isPresent();
                return part
                        ? spoken.part(thing.get(), mention, matters)
                        : spoken.counting(thing.get(), mention, matters);
            }
            boolean open = isBare(reading, line, amount) && !things.isOfItself(line, amount);
            Optional<FigureMention> bare = open ? bare(reading, line, amount, spoken, beside) : Optional.empty();
            if (bare.isEmpty()) {
                return things.measured(line, amount)
                        .map(measured ->
                                spoken.counting(measured, mention(reading, line, new Found(amount, measured)), false))
                        .orElse(spoken);
            }
            spoken.small().ifPresent(found::add);
            found.add(bare.get());
            return spoken.again(bare.get());
        }

        /** « quatorze intoxiqués, ET NON vingt-quatre »: the number that is said to be wrong, of the same thing. */
        private Optional<FigureMention> corrected(Amount amount, Optional<CountedThing> thing, FigureMention right) {
            boolean swapped = lexicon.bounds("swap")
                    .longestBefore(line, amount.from(), 3)
                    .filter(swap -> swap.from() > 0)
                    .isPresent();
            boolean same = thing.isEmpty()
                    || thing.get().concept().equals(right.concept())
                    || !amount.quantity().unit().isEmpty();
            boolean here = line.sentence().span().contains(right.span());
            return swapped && same && here
                    ? Optional.of(new RivalFigures(lexicon, reading, line).corrected(amount, right))
                    : Optional.empty();
        }

        private Optional<FigureMention> rival(Amount amount, Optional<CountedThing> thing, FigureMention before) {
            boolean unit = !amount.quantity().unit().isEmpty();
            boolean plain = thing.isPresent() || unit || isBare(reading, line, amount);
            return plain && !isOne(amount) && (thing.isPresent() || !things.isOfItself(line, amount))
                    ? new RivalFigures(lexicon, reading, line).at(amount, thing, before)
                    : Optional.empty();
        }
    }

    private static boolean isFree(Reading reading, Span number) {
        return reading.times().stream().noneMatch(time -> time.span().overlaps(number))
                && !isInsideName(reading, number);
    }

    /** No unit, and no noun beside it that it could belong to. */
    private boolean isBare(Reading reading, Line line, Amount amount) {
        int next = amount.to();
        boolean open = next >= line.size()
                || reading.times().stream().anyMatch(time -> time.span().overlaps(line.span(next, next + 1)))
                || line.isMark(next)
                || LOOSE.contains(line.token(next).upos());
        boolean free = amount.from() == 0
                || line.isMark(amount.from() - 1)
                || !NOMINAL.contains(line.token(amount.from() - 1).upos());
        boolean plain = amount.kind().equals("digits") || amount.kind().equals("words");
        return open
                && free
                && plain
                && amount.quantity().unit().isEmpty()
                && !isRepeated(line, amount.from(), amount.to())
                && !BareFigures.isOfAnother(lexicon, line, amount);
    }

    /** « un à un », "two by two" count nothing. */
    private static boolean isRepeated(Line line, int from, int to) {
        String number = line.key(from);
        return to + 1 < line.size() && line.key(to + 1).equals(number)
                || from >= 2 && line.key(from - 2).equals(number);
    }

    private Optional<FigureMention> bare(Reading reading, Line line, Amount amount, Spoken spoken, boolean beside) {
        return new BareFigures(lexicon, reading, line)
                .at(amount.from(), amount.to(), spoken.thing(), beside && !isOne(amount))
                .map(bare -> {
                    Span number = line.span(amount.from(), amount.to());
                    Optional<EventMention> event = eventAround(reading, line.sentence(), number);
                    String kind = bare.thing().kind();
                    return new FigureMention(
                            number,
                            amount.quantity(),
                            bare.thing().span(),
                            bare.thing().concept(),
                            event.map(EventMention::trigger),
                            bare.time()
                                    .map(time -> TimeLink.of(
                                            time,
                                            Reason.of(
                                                    "figures.as-of.told",
                                                    time.span().in(reading.text()))))
                                    .map(told -> AsOf.of(told, event))
                                    .or(() -> event.flatMap(EventMention::when)),
                            bare.voice(),
                            "figures.bare." + (kind.isEmpty() ? "counted" : kind));
                });
    }

    private record Found(Amount amount, CountedThing thing) {}

    /** « un appel de détresse »: an article more often than a number. */
    private static boolean isOne(Amount amount) {
        return amount.kind().equals("words")
                && amount.quantity().low().filter(BigDecimal.ONE::equals).isPresent();
    }

    /** « quatre autres », « un corps », "one complaint": numbers that nobody would print alone. */
    private boolean isScrap(Line line, Amount amount, CountedThing thing) {
        int noun = line.pieceFrom(thing.span().start());
        boolean ignored = noun < line.size() && lexicon.ignored.contains(line.key(noun));
        boolean one = amount.quantity().low().filter(BigDecimal.ONE::equals).isPresent();
        return ignored && (one || thing.kind().equals("people"));
    }

    private static boolean isInsideName(Reading reading, Span number) {
        return reading.entities().stream()
                .anyMatch(mention ->
                        mention.form() == MentionForm.NAME && mention.span().contains(number));
    }

    /** One of something is an article more often than a figure, unless it tells what became of people. */
    private boolean matters(Line line, Amount amount, CountedThing thing) {
        if (isScrap(line, amount, thing)) {
            return false;
        }
        boolean one = amount.kind().equals("words")
                && amount.quantity().low().filter(BigDecimal.ONE::equals).isPresent();
        boolean few = amount.kind().equals("words") && thing.kind().isEmpty();
        return !(one && !thing.kind().endsWith("toll")) && !few;
    }

    private FigureMention mention(Reading reading, Line line, Found found) {
        Span number = line.span(found.amount().from(), found.amount().to());
        Span whole = number.cover(found.thing().span());
        Optional<EventMention> event = eventAround(reading, line.sentence(), whole);
        Optional<Span> according = beside(reading, whole)
                .or(() -> event.flatMap(told -> told.how().accordingTo()))
                .or(() -> speaker(reading, whole))
                .or(() -> new BareFigures(lexicon, reading, line)
                        .said(found.amount().from(), found.amount().to()));
        return new FigureMention(
                whole,
                found.amount().quantity(),
                found.thing().span(),
                found.thing().concept(),
                event.map(EventMention::trigger),
                timeBeside(reading, line, whole)
                        .map(told -> AsOf.of(told, event))
                        .or(() -> event.flatMap(EventMention::when)),
                according,
                Manners.of(lexicon, line, found.amount())
                        + (found.thing().kind().isEmpty()
                                ? "counted"
                                : found.thing().kind()));
    }

    /** « recensait mardi dix-sept blessés », "23 on Friday": a time directly beside it is the figure's. */
    private static Optional<TimeLink> timeBeside(Reading reading, Line line, Span whole) {
        int first = line.pieceFrom(whole.start());
        int end = first > 1 && line.token(first - 1).upos().equals("ADP") ? first - 1 : first;
        Optional<TimeLink> before = reading.times().stream()
                .filter(time -> time.range().isPresent() && end > 0)
                .filter(time ->
                        time.span().end() == line.pieces().get(end - 1).span().end())
                .findFirst()
                .map(time -> TimeLink.of(
                        time, Reason.of("figures.as-of.told", time.span().in(reading.text()))));
        return before.isPresent() ? before : timeBehind(reading, line, whole);
    }

    private static Optional<TimeLink> timeBehind(Reading reading, Line line, Span whole) {
        int next = line.pieceFrom(whole.end());
        int second = next + 1 < line.size() && line.token(next).upos().equals("ADP") ? next + 1 : next;
        if (second >= line.size()) {
            return Optional.empty();
        }
        int start = line.pieces().get(next).span().start();
        int behind = line.pieces().get(second).span().start();
        return reading.times().stream()
                .filter(time -> time.span().start() == start || time.span().start() == behind)
                .filter(time -> time.range().isPresent())
                .findFirst()
                .map(time -> TimeLink.of(
                        time, Reason.of("figures.as-of.told", time.span().in(reading.text()))));
    }

    /** The event told by the smallest clause around the figure; of two, the nearer. */
    private static Optional<EventMention> eventAround(Reading reading, Sentence sentence, Span figure) {
        return reading.facts().events().stream()
                .filter(event -> sentence.span().contains(event.trigger()))
                .filter(event -> event.clause().contains(figure))
                .min(Comparator.comparingInt(
                                (EventMention event) -> event.clause().length())
                        .thenComparingInt(event -> Math.abs(event.trigger().start() - figure.start())));
    }

    /** « 400 manifestants SELON LA POLICE »: a source told directly behind a figure gives it. */
    private static Optional<Span> beside(Reading reading, Span whole) {
        return reading.quotations().stream()
                .filter(quotation -> quotation.rule().endsWith(".phrase"))
                .map(Quotation::attribution)
                .filter(attribution -> attribution
                        .cue()
                        .filter(cue -> cue.start() >= whole.end() && cue.start() - whole.end() <= 2)
                        .isPresent())
                .flatMap(attribution -> attribution.source().stream())
                .findFirst();
    }

    private static Optional<Span> speaker(Reading reading, Span figure) {
        return reading.quotations().stream()
                .filter(quotation -> quotation.content().stream().anyMatch(span -> span.contains(figure)))
                .map(Quotation::attribution)
                .flatMap(attribution -> attribution.source().stream())
                .findFirst();
    }
}
