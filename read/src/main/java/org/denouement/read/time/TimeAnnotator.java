package org.denouement.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.Timex;

/**
 * Fills the times of a reading: finds what the rules of the language fit, then, in reading order, puts each on the
 * calendar as far as the article tells. {@code "Le PDG a été licencié vendredi"}, published on Wednesday 2023-11-22,
 * holds a DATE 2023-11-17, implied by the past tense. Thread-safe.
 */
public final class TimeAnnotator implements Annotator {
    /** The operations that rules may name; {@code none} is for words that look like a time and are none. */
    private static final Map<String, Operation> OPERATIONS = Map.of(
            "date", new DateOperation(),
            "shift", new ShiftOperation(),
            "clock", new ClockOperation(),
            "night", new NightOperation(),
            "duration", new DurationOperation(),
            "set", new SetOperation(),
            "ref", new ReferenceOperation(),
            "event", new EventOperation(),
            "years", new YearsOperation(),
            "none", (match, story) -> Optional.empty());

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Conventions conventions;
    private final LocalDays localDays;

    private TimeAnnotator(Lexicon lexicon, Grammar grammar, Conventions conventions, LocalDays localDays) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.conventions = conventions;
        this.localDays = localDays;
    }

    /** Reads the rules of a language, which has none when it has no folder {@code times}. */
    public static TimeAnnotator of(LanguagePack pack) {
        Lexicon lexicon = Lexicon.of(pack);
        Grammar grammar = Grammar.of(pack, lexicon);
        for (Rule rule : grammar.rules()) {
            if (!OPERATIONS.containsKey(rule.operation())) {
                throw new IllegalStateException(
                        pack + ": rule " + rule.name() + " names no operation: " + rule.operation());
            }
        }
        return new TimeAnnotator(lexicon, grammar, Conventions.of(pack), LocalDays.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        Words words = Words.of(soFar.text());
        Countries countries = new Countries(words, lexicon, soFar.article());
        Optional<LocalDate> published =
                soFar.article().masthead().published().map(dated -> localDays.day(dated, countries));
        List<Match> matches = grammar.matches(words);
        Optional<Dateline> dateline = Dateline.of(words, matches, published);
        Tenses tenses = new Tenses(words, lexicon, new VerbTenses(soFar.sentences(), lexicon));
        Story story = new Story(
                new Story.Setting(words, dateline.map(Dateline::day).or(() -> published), conventions),
                tenses,
                new Sayings(words, lexicon, tenses),
                countries);
        story.lookOver(matches);
        List<Timex> times = new ArrayList<>();
        for (Match match : matches) {
            Operation operation = OPERATIONS.get(match.rule().operation());
            if (operation != null) {
                operation
                        .resolve(match, story)
                        .map(found -> dateline.map(line -> line.applyTo(found)).orElse(found))
                        .ifPresent(found -> times.add(timex(match, story, found)));
            }
        }
        return soFar.withTimes(times);
    }

    private static Timex timex(Match match, Story story, Resolution found) {
        boolean stated = match.slots().has("year")
                || match.slots().has("yy")
                || found.anchor().kind() == TimeAnchor.Kind.EXPRESSION;
        if (!match.slots().has("like")) {
            boolean fromPublication = found.anchor().kind() == TimeAnchor.Kind.PUBLICATION;
            found.place().period().ifPresent(period -> story.tell(match, period, stated, fromPublication));
        }
        return new Timex(
                story.span(match),
                found.value(),
                found.place().range(),
                found.place().offset(),
                found.basis(),
                found.anchor(),
                "time." + match.rule().name(),
                found.because());
    }
}
