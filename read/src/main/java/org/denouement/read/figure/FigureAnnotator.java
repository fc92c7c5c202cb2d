package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;

/**
 * Fills the figures of a reading: « plus de 700 employés d’OrvanAI » is at least 700 employees. A number is a figure when
 * something is counted by it: dates, ages, scores, ordinals and numbers without a noun are passed over.
 */
public final class FigureAnnotator implements Annotator {
    private final FigureLexicon lexicon;
    private final CountedFinder things;

    private FigureAnnotator(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        this.things = new CountedFinder(lexicon);
    }

    public static FigureAnnotator of(LanguagePack pack) {
        return new FigureAnnotator(FigureLexicon.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        QuantityReader quantities = new QuantityReader(lexicon, new NumberReader(lexicon, soFar.text()));
        List<FigureMention> found = new ArrayList<>();
        for (Sentence sentence : soFar.sentences()) {
            found.addAll(figuresOf(soFar, Line.of(soFar.text(), sentence), quantities));
        }
        return soFar.withFigures(found);
    }

    private List<FigureMention> figuresOf(Reading reading, Line line, QuantityReader quantities) {
        List<FigureMention> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<Amount> amount = quantities.at(line, at);
            if (amount.isPresent()) {
                figure(reading, line, amount.get()).ifPresent(found::add);
            }
            at = amount.map(quantity -> Math.max(quantity.to(), 1)).orElse(at + 1);
        }
        return found;
    }

    private Optional<FigureMention> figure(Reading reading, Line line, Amount amount) {
        Span number = line.span(amount.from(), amount.to());
        if (reading.times().stream().anyMatch(time -> time.span().overlaps(number)) || isInsideName(reading, number)) {
            return Optional.empty();
        }
        return things.of(line, amount)
                .filter(thing -> matters(amount, thing))
                .map(thing -> mention(reading, line, number, new Found(amount, thing)));
    }

    private record Found(Amount amount, CountedThing thing) {}

    private static boolean isInsideName(Reading reading, Span number) {
        return reading.entities().stream()
                .anyMatch(mention ->
                        mention.form() == MentionForm.NAME && mention.span().contains(number));
    }

    /** One of something is an article more often than a figure, unless it tells what became of people. */
    private static boolean matters(Amount amount, CountedThing thing) {
        boolean one = amount.kind().equals("words")
                && amount.quantity().low().filter(BigDecimal.ONE::equals).isPresent();
        boolean few = amount.kind().equals("words") && thing.kind().isEmpty();
        return !(one && !thing.kind().equals("toll")) && !few;
    }

    private static FigureMention mention(Reading reading, Line line, Span number, Found found) {
        Span whole = number.cover(found.thing().span());
        Optional<EventMention> event = eventAround(reading, line.sentence(), whole);
        Optional<Span> according =
                event.flatMap(told -> told.how().accordingTo()).or(() -> speaker(reading, whole));
        return new FigureMention(
                whole,
                found.amount().quantity(),
                found.thing().span(),
                found.thing().concept(),
                event.map(EventMention::trigger),
                event.flatMap(EventMention::when),
                according,
                "figures."
                        + (found.thing().kind().isEmpty()
                                ? "counted"
                                : found.thing().kind()));
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

    private static Optional<Span> speaker(Reading reading, Span figure) {
        return reading.quotations().stream()
                .filter(quotation -> quotation.content().stream().anyMatch(span -> span.contains(figure)))
                .map(Quotation::attribution)
                .flatMap(attribution -> attribution.source().stream())
                .findFirst();
    }
}
