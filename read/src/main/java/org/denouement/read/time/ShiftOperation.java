package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.text.Reason;

/**
 * So many units from the day of publication ({@code at=pub}) or from the time told last ({@code at=ref}): {@code n},
 * {@code unit}, {@code sign}. {@code n=X} is an unknown number of them.
 */
final class ShiftOperation implements Operation {
    private static final int RECENT = 4;
    private static final int QUARTERS = 12;
    /** Yesterday, tomorrow and the days beside them are said by a speaker of his own day. */
    private static final int NEAR = 2;

    private final DateOperation dates = new DateOperation();

    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        Slots slots = match.slots();
        Amount amount = Amount.of(slots.get("unit"));
        boolean back = slots.get("sign").equals("-");
        if (!Clock.of(slots).isPossible()) {
            return Optional.empty();
        }
        if (amount.isClock() && !slots.get("n").contains("X")) {
            return new DurationOperation().resolve(match, story);
        }
        if (slots.get("n").contains("X")) {
            return Optional.of(vague(match, story, back));
        }
        if (slots.get("n").length() > 8) {
            return Optional.empty();
        }
        double count = Double.parseDouble(slots.has("n") ? slots.get("n") : "1") * amount.times();
        Step step = new Step(amount.unit(), back ? -count : count);
        return isFromText(match, story) ? fromText(match, story, step) : fromPublication(match, story, step);
    }

    /**
     * In a history "the end of the year" is that of the year told unless it is to come, and "two years ago" in a speech
     * counts from the day of the speech.
     */
    private static boolean isFromText(Match match, Story story) {
        return match.slots().get("at").equals("ref")
                || story.isHistory()
                        && (match.slots().has("story") && !isAhead(match, story) || isQuoted(match, story));
    }

    private static boolean isAhead(Match match, Story story) {
        return story.tenseAt(match).filter(Direction.FUTURE::equals).isPresent();
    }

    private static boolean isQuoted(Match match, Story story) {
        return story.sayings().isQuoted(match);
    }

    /** How far to go. */
    private record Step(PeriodUnit unit, double count) {
        Period from(LocalDate day) {
            double whole = Math.floor(Math.abs(count)) * Math.signum(count);
            Period period = Period.of(day, unit).plus((long) whole);
            if (whole != count && unit == PeriodUnit.YEAR) {
                return Period.of(day, PeriodUnit.MONTH).plus(Math.round(12 * count));
            }
            return period;
        }

        /** "within ten days", « sous huitaine »: any day until then. */
        Resolution.Place upTo() {
            return Resolution.Place.offset(0, Math.max(1, (int) Math.round(count * unit.days())));
        }

        Resolution.Place offset() {
            int days = (int) Math.round(count * unit.days());
            int slack = unit == PeriodUnit.DAY ? 0 : unit.days() - 1;
            return count < 0
                    ? Resolution.Place.offset(days - slack, Math.min(-1, days + slack))
                    : Resolution.Place.offset(count == 0 ? -slack : Math.max(1, days - slack), days + slack);
        }
    }

    private static Resolution vague(Match match, Story story, boolean back) {
        String value = back ? "PAST_REF" : "FUTURE_REF";
        Match bare = new Match(match.rule(), match.from(), match.to(), match.end(), Slots.NONE);
        return new Dates(bare, story)
                .open(value, Resolution.Place.NOWHERE, Reason.of("time.vague", story.quote(match)));
    }

    private Optional<Resolution> fromPublication(Match match, Story story, Step step) {
        Optional<Resolution> compared = compared(match, story, step);
        if (compared.isPresent()) {
            return compared;
        }
        boolean near = step.unit() == PeriodUnit.DAY && Math.abs(step.count()) <= NEAR;
        boolean quoted =
                near && story.sayings().isQuoted(match) || story.saidOn(match).isPresent();
        Optional<Resolution> said = quoted ? ofQuotation(match, story, step) : Optional.empty();
        if (said.isPresent()) {
            return said;
        }
        if (story.publication().isEmpty()) {
            Reason because = Reason.of("time.relative", story.quote(match));
            boolean limit = match.slots().get("mod").equals(Dates.NOT_LATER);
            Resolution.Place place = limit ? step.upTo() : step.offset();
            return Optional.of(new Dates(match, story).open(unknown(step.unit()), place, because));
        }
        LocalDate published = story.publication().get();
        Period period = step.from(published);
        Reason because = Reason.of(
                "time.shift.publication", story.quote(match), published.toString(), period.value(story.conventions()));
        return Optional.of(new Dates(match, story).on(period, Basis.STATED, TimeAnchor.PUBLICATION, because));
    }

    /** "tomorrow" in words that were said on a day that the text gives, or on none when a letter has no date. */
    private Optional<Resolution> ofQuotation(Match match, Story story, Step step) {
        Optional<Told> before = story.saidOn(match);
        if (before.isPresent()) {
            return before.map(told -> saidOn(match, story, told, step));
        }
        Optional<Match> behind = story.saidBehind(match).filter(time -> time.from() != match.from());
        Optional<Period> day = behind.flatMap(time -> resolved(time, story))
                .flatMap(found -> found.place().period())
                .filter(period -> period.unit() == PeriodUnit.DAY);
        if (day.isPresent()) {
            Told told = new Told(behind.orElseThrow(), day.get(), false, Told.Standing.SAID, false);
            return Optional.of(saidOn(match, story, told, step));
        }
        if (!story.sayings().isOfUndatedDocument(match)) {
            return Optional.empty();
        }
        Reason because = Reason.of("time.quotation.undated", story.quote(match));
        return Optional.of(new Dates(match, story).open(unknown(step.unit()), Resolution.Place.NOWHERE, because));
    }

    private Optional<Resolution> resolved(Match time, Story story) {
        return switch (time.rule().operation()) {
            case "date" -> dates.resolve(time, story);
            case "shift" -> resolve(time, story);
            default -> Optional.empty();
        };
    }

    private static Resolution saidOn(Match match, Story story, Told told, Step step) {
        Period period = step.from(told.period().first());
        Reason because = Reason.of(
                "time.quotation",
                story.quote(match),
                told.period().value(story.conventions()),
                period.value(story.conventions()));
        TimeAnchor anchor = new TimeAnchor(TimeAnchor.Kind.QUOTATION, Optional.of(story.span(told.match())));
        return new Dates(match, story).on(period, Basis.IMPLIED, anchor, because);
    }

    /** "a year ago" beside a figure for a quarter is that quarter of the year before. */
    private static Optional<Resolution> compared(Match match, Story story, Step step) {
        if (!match.slots().has("like") || step.unit() != PeriodUnit.YEAR) {
            return Optional.empty();
        }
        return story.reportedQuarter(RECENT)
                .filter(told -> !story.reportsLonger(told, match))
                .map(told -> {
                    Period period = told.period().plus(Math.round(4 * step.count()));
                    return fromTold(match, story, told, period);
                });
    }

    private Optional<Resolution> fromText(Match match, Story story, Step step) {
        Optional<Resolution> compared = compared(match, story, step);
        if (compared.isPresent()) {
            return compared;
        }
        if (match.slots().has("quarter")) {
            return Optional.of(quarter(match, story));
        }
        boolean open = step.unit() == PeriodUnit.DAY && story.followsOpenDay(match);
        Optional<Told> told = open
                ? Optional.empty()
                : story.current(match, step.unit() == PeriodUnit.WEEKEND ? PeriodUnit.DAY : step.unit());
        if (told.isPresent()) {
            Period period = step.from(told.get().period().first());
            return Optional.of(fromTold(match, story, told.get(), period));
        }
        if (match.slots().has("else") && !story.isHistory()
                || match.slots().get("at").equals("pub")) {
            return fromPublication(match, story, step);
        }
        Reason because = Reason.of("time.relative.text", story.quote(match));
        return Optional.of(new Dates(match, story).open(unknown(step.unit()), Resolution.Place.NOWHERE, because));
    }

    /** "the quarter": the one that is spoken of, else the last that was over at publication. */
    private Resolution quarter(Match match, Story story) {
        Optional<Told> told = story.reportedQuarter(QUARTERS);
        if (told.isPresent()) {
            Period period = told.get().period();
            Optional<Integer> year = match.slots().number("of");
            boolean longer = match.slots().has("longer") && story.reportsLonger(told.get(), match);
            return fromTold(
                    match,
                    story,
                    told.get(),
                    year.map(of -> longer ? Period.of(LocalDate.of(of, 1, 1), PeriodUnit.YEAR) : inYear(period, of))
                            .orElse(period));
        }
        return fromPublication(match, story, new Step(PeriodUnit.QUARTER, -1)).orElseThrow();
    }

    /** "the 1988 quarter", compared with one of 1989. */
    private static Period inYear(Period quarter, int year) {
        return new Period(quarter.first().withYear(year), PeriodUnit.QUARTER);
    }

    private static Resolution fromTold(Match match, Story story, Told told, Period period) {
        Reason because = Reason.of(
                "time.shift.text",
                story.quote(match),
                story.quote(told.match()),
                told.period().value(story.conventions()),
                period.value(story.conventions()));
        TimeAnchor anchor = TimeAnchor.expression(story.span(told.match()));
        return new Dates(match, story).on(period, Basis.IMPLIED, anchor, because);
    }

    private static String unknown(PeriodUnit unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            default -> "XXXX";
        };
    }

    /** A unit as the lexicon writes it: a number, {@code 1} when it is left out, and a letter: {@code 2W}, {@code TH}. */
    record Amount(int times, String code) {
        static Amount of(String written) {
            int letters = 0;
            while (letters < written.length() && Character.isDigit(written.charAt(letters))) {
                letters++;
            }
            int times = letters == 0 ? 1 : Integer.parseInt(written.substring(0, letters));
            return new Amount(times, written.substring(letters).toUpperCase(Locale.ROOT));
        }

        boolean isClock() {
            return code.startsWith("T");
        }

        PeriodUnit unit() {
            return PeriodUnit.of(code).orElse(PeriodUnit.YEAR);
        }
    }
}
