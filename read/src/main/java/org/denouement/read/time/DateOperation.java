package org.denouement.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.text.Reason;

/**
 * A date by its parts: any of {@code year}, {@code month}, {@code day}, {@code weekday}, {@code season},
 * {@code quarter}, {@code halfyear}, {@code holiday}, {@code weekend}, with a time of day. What is missing comes from
 * the words ({@code dir=last}), else from the story.
 */
final class DateOperation implements Operation {
    /** A weekday that fits the date only in a year farther off than this is rather a slip. */
    private static final int WEEKDAY_REACH = 330;

    /** How many days nearer another date must be to go against the tense. Tuned on TempEval-3 news: 60 to 200 are alike. */
    private static final int AGAINST_DAY = 90;
    /** "closed over the Easter weekend" is never of the next one ({@code firm=1}); "by Easter" may be. */
    private static final int AGAINST_FIRM = 400;

    /** So near, the day of publication may itself be a day or two off. */
    private static final int NEAR = 3;

    private static final int HALF_MONTH = 15;

    /** Any year that has a 29 February, to count days in a year that is not known. */
    private static final int LEAP = 2000;

    private static final int AGAINST_LONGER = 200;

    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        if (!match.slots().has("holiday")) {
            return dated(match, story);
        }
        Optional<String> formula =
                HolidayFormulas.parse(match.slots().get("holiday")).at(match, story.countries());
        return formula.map(known -> dated(match.with(match.slots().with("holiday", known)), story))
                .orElseGet(() -> Optional.of(ofUnknownCountry(match, story)));
    }

    private static Resolution ofUnknownCountry(Match match, Story story) {
        String year = match.slots().has("year") ? match.slots().get("year") : "XXXX";
        return new Dates(match, story)
                .open(year + "-XX-XX", Resolution.Place.NOWHERE, Reason.of("time.holiday.country", story.quote(match)));
    }

    private static Optional<Resolution> dated(Match match, Story story) {
        Slots slots = match.slots();
        Clock clock = Clock.of(slots);
        if (!clock.isPossible()) {
            return Optional.empty();
        }
        Optional<Integer> year = Years.of(slots, story);
        if (year.isPresent() && slots.has("swap")) {
            return Swapped.of(slots, year.get(), story).map(period -> stated(match, story, period));
        }
        if (year.isPresent()) {
            return YearParts.in(year.get(), slots)
                    .map(period -> shifted(period, slots))
                    .map(period -> stated(match, story, period));
        }
        Optional<Integer> near = Years.beside(slots, story);
        if (near.isPresent()) {
            return YearParts.in(near.get(), slots).map(period -> counted(match, story, period));
        }
        Optional<Chronicle.Step> next = story.next(match);
        if (next.isPresent()) {
            return next.map(step -> continued(match, story, step));
        }
        Optional<Frame> frame = Frame.of(match, story);
        if (frame.isEmpty()) {
            return Optional.of(namedAgain(match, story).orElseGet(() -> unanchored(match, story)));
        }
        Direction direction = direction(match, story, frame.get());
        List<Period> candidates = fitting(candidates(slots, frame.get()), match, story, frame.get());
        Optional<Period> chosen =
                slots.has("dir") || frame.get().history() || kind(slots).equals("weekday")
                        ? choose(candidates, frame.get(), direction)
                                .or(() -> story.verbOf(match).flatMap(verb -> choose(candidates, frame.get(), verb)))
                        : likeliest(candidates, frame.get().day(), direction, slots.has("firm") ? AGAINST_FIRM : 0);
        return chosen.map(
                        period -> slots.get("grain").equals("W") ? Period.of(period.first(), PeriodUnit.WEEK) : period)
                .map(period -> shifted(period, slots))
                .map(period -> stepped(period, slots))
                .map(period -> found(match, story, frame.get(), direction, period));
    }

    /** "the day after Christmas", the night "from 25 to 26 February": so many {@code days} on. */
    private static Period shifted(Period period, Slots slots) {
        return period.unit() == PeriodUnit.DAY ? Period.day(period.first().plusDays(slots.number("days", 0))) : period;
    }

    /** "the Friday before Christmas" ({@code step=-1}): the weekday next to a holiday. */
    private static Period stepped(Period period, Slots slots) {
        int step = slots.number("step", 0);
        LocalDate day = period.first();
        while (step != 0 && (day.equals(period.first()) || day.getDayOfWeek().getValue() != slots.number("wd", 1))) {
            day = day.plusDays(step);
        }
        return step == 0 ? period : Period.day(day);
    }

    private static Direction direction(Match match, Story story, Frame frame) {
        Slots slots = match.slots();
        if (slots.has("dir")) {
            return Direction.of(slots.get("dir"));
        }
        if (frame.history()) {
            return frame.sameYear() && !slots.has("weekday") ? Direction.THIS : Direction.FUTURE;
        }
        String kind = kind(slots);
        if (kind.equals("weekday") && frame.anchor().kind() == TimeAnchor.Kind.EXPRESSION) {
            return Direction.FUTURE;
        }
        Direction tense = story.tenseAt(match)
                .orElse(
                        slots.has("otherwise")
                                ? Direction.of(slots.get("otherwise"))
                                : story.conventions().without(kind));
        boolean quoted = frame.anchor().kind() == TimeAnchor.Kind.QUOTATION;
        return quoted && tense == Direction.FUTURE ? Direction.NEXT : tense;
    }

    /**
     * "the court will rule on 4 March", told in November, is not of the March gone by; nor "ruled" of the next; "the Jan. 6
     * riot" ({@code over=1}) is over.
     */
    private static List<Period> fitting(List<Period> all, Match match, Story story, Frame frame) {
        Optional<Direction> verb = match.slots().has("over") ? Optional.of(Direction.PAST) : story.verbOf(match);
        if (frame.history() || match.slots().has("dir") || verb.isEmpty()) {
            return all;
        }
        LocalDate day = frame.day();
        List<Period> fitting = all.stream()
                .filter(period -> verb.get() == Direction.FUTURE
                        ? period.end().isAfter(day.minusDays(NEAR))
                        : !period.first().isAfter(day.plusDays(NEAR)))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private static String kind(Slots slots) {
        for (String kind : List.of("day", "weekday", "month", "season", "quarter", "halfyear", "holiday", "weekend")) {
            if (slots.has(kind)) {
                return kind;
            }
        }
        return "time";
    }

    private static Optional<Period> choose(List<Period> candidates, Frame frame, Direction direction) {
        LocalDate day = frame.day();
        Optional<Period> chosen = Optional.empty();
        for (Period period : candidates) {
            boolean fits =
                    switch (direction) {
                        case PAST -> !period.first().isAfter(day);
                        case LAST -> !period.end().isAfter(day);
                        case FUTURE -> period.end().isAfter(day);
                        case NEXT -> period.first().isAfter(day);
                        case THIS -> isThis(period, day);
                        case NEAREST -> true;
                    };
            if (fits && (chosen.isEmpty() || better(period, chosen.get(), day, direction))) {
                chosen = Optional.of(period);
            }
        }
        return chosen;
    }

    private static boolean better(Period period, Period chosen, LocalDate day, Direction direction) {
        return switch (direction) {
            case PAST, LAST -> period.first().isAfter(chosen.first());
            case FUTURE, NEXT -> period.first().isBefore(chosen.first());
            case THIS, NEAREST -> distance(period, day) < distance(chosen, day);
        };
    }

    /** The one nearest in time, where going against the tense counts like so many days more. */
    private static Optional<Period> likeliest(List<Period> candidates, LocalDate day, Direction tense, int firm) {
        return candidates.stream().min(Comparator.comparingLong(period -> cost(period, day, tense, firm)));
    }

    private static long cost(Period period, LocalDate day, Direction tense, int firm) {
        if (period.holds(day)) {
            return 0;
        }
        boolean after = period.first().isAfter(day);
        long days = after
                ? period.first().toEpochDay() - day.toEpochDay()
                : day.toEpochDay() - period.end().toEpochDay() + 1;
        int penalty = period.unit() == PeriodUnit.DAY ? AGAINST_DAY : AGAINST_LONGER;
        boolean against = after ? tense == Direction.PAST : tense == Direction.FUTURE;
        return against ? days + (days > NEAR ? Math.max(penalty, firm) : penalty) : days;
    }

    private static boolean isThis(Period period, LocalDate day) {
        return period.unit() == PeriodUnit.DAY
                ? Math.abs(period.first().toEpochDay() - day.toEpochDay()) < 367
                : period.first().getYear() == day.getYear();
    }

    private static long distance(Period period, LocalDate day) {
        return period.holds(day) ? 0 : Math.abs(period.first().toEpochDay() - day.toEpochDay());
    }

    private static List<Period> candidates(Slots slots, Frame frame) {
        LocalDate day = frame.day();
        List<Period> candidates = new ArrayList<>();
        if (slots.has("day") && !slots.has("month")) {
            Period month = Period.of(day, PeriodUnit.MONTH);
            int from = frame.sameYear() ? monthOf(slots.number("day", 1), day) : -1;
            for (int i = from; i <= (frame.sameYear() ? from : 1); i++) {
                LocalDate first = month.plus(i).first();
                YearParts.in(first.getYear(), slots.with("month", Integer.toString(first.getMonthValue())))
                        .ifPresent(candidates::add);
            }
            List<Period> fitting =
                    candidates.stream().filter(period -> isOn(period, slots)).toList();
            return fitting.isEmpty() ? candidates : fitting;
        } else if (slots.has("weekday") && !slots.has("day") && !slots.has("holiday")) {
            for (int i = -7; i <= 7; i++) {
                if (day.plusDays(i).getDayOfWeek() == DayOfWeek.of(slots.number("weekday", 1))) {
                    candidates.add(Period.day(day.plusDays(i)));
                }
            }
        } else if (slots.has("weekend") && !slots.has("holiday")) {
            Period weekend = Period.of(day, PeriodUnit.WEEKEND);
            for (int i = -1; i <= 1; i++) {
                candidates.add(weekend.plus(i));
            }
        } else {
            int reach = slots.has("weekday") ? 3 : frame.sameYear() ? 0 : 1;
            for (int i = -reach; i <= reach; i++) {
                YearParts.in(day.getYear() + i, slots)
                        .filter(period -> reach < 3 || hasWeekday(period, slots, day))
                        .ifPresent(candidates::add);
            }
            if (candidates.isEmpty()) {
                YearParts.in(day.getYear(), slots).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** "the 2nd", told after 28 November, is of the next month; "the 5th", told after the 14th, of the same. */
    private static int monthOf(int wanted, LocalDate told) {
        return told.getDayOfMonth() - wanted > HALF_MONTH ? 1 : 0;
    }

    private static boolean isOn(Period period, Slots slots) {
        return period.first().getDayOfWeek().getValue()
                == slots.number("weekday", period.first().getDayOfWeek().getValue());
    }

    private static boolean hasWeekday(Period period, Slots slots, LocalDate day) {
        return isOn(period, slots) && distance(period, day) <= WEEKDAY_REACH;
    }

    private static Resolution stated(Match match, Story story, Period period) {
        Dates dates = new Dates(match, story);
        Reason because = Reason.of("time.stated", story.quote(match), period.value(story.conventions()));
        return dates.on(period, Basis.STATED, TimeAnchor.NONE, because);
    }

    private static Resolution counted(Match match, Story story, Period period) {
        Reason because = Reason.of(
                "time.shift.publication",
                story.quote(match),
                story.publication().map(LocalDate::toString).orElse(""),
                period.value(story.conventions()));
        return new Dates(match, story).on(period, Basis.STATED, TimeAnchor.PUBLICATION, because);
    }

    /** A date of the year in which the story goes on. */
    private static Resolution continued(Match match, Story story, Chronicle.Step step) {
        LocalDate from = step.told().period().first();
        Reason because = Reason.of(
                "time.from.text",
                story.quote(match),
                from.toString(),
                step.period().value(story.conventions()));
        TimeAnchor anchor = TimeAnchor.expression(story.span(step.told().match()));
        return new Dates(match, story).on(step.period(), Basis.IMPLIED, anchor, because);
    }

    private static Resolution found(Match match, Story story, Frame frame, Direction direction, Period period) {
        String key = frame.history()
                ? "time.from.text"
                : "time.from." + direction.name().toLowerCase(Locale.ROOT)
                        + (match.slots().has("dir") ? "" : ".tense");
        Reason because = Reason.of(key, story.quote(match), frame.day().toString(), period.value(story.conventions()));
        boolean stated = match.slots().has("dir") && !frame.history();
        return new Dates(match, story).on(period, stated ? Basis.STATED : Basis.IMPLIED, frame.anchor(), because);
    }

    /**
     * "On Friday 14 March 2025 … on Friday evening", in an article without a day: the same Friday, if it is gone by. "On
     * Friday" alone may as well be that of the week in which the article appeared.
     */
    private static Optional<Resolution> namedAgain(Match match, Story story) {
        Slots slots = match.slots();
        boolean bare = slots.has("weekday") && !slots.has("day") && !slots.has("dir") && !slots.has("holiday");
        boolean past = story.tenseAt(match).filter(Direction.PAST::equals).isPresent();
        return bare && past && !story.looksBack(match)
                ? story.lastNamed(match).map(told -> {
                    Reason because = Reason.of(
                            "time.inferred.weekday",
                            story.quote(match),
                            story.quote(told.match()),
                            told.period().value(story.conventions()));
                    TimeAnchor anchor = TimeAnchor.expression(story.span(told.match()));
                    return new Dates(match, story).on(told.period(), Basis.INFERRED, anchor, because);
                })
                : Optional.empty();
    }

    private static Resolution unanchored(Match match, Story story) {
        Slots slots = match.slots();
        Optional<Direction> tense =
                slots.has("dir") ? Optional.of(Direction.of(slots.get("dir"))) : story.tenseAt(match);
        boolean counts =
                slots.has("weekday") && !slots.has("day") && !slots.get("at").equals("ref");
        Resolution.Place place = counts && tense.isPresent() ? weekAround(tense.get()) : Resolution.Place.NOWHERE;
        return new Dates(match, story).open(pattern(slots), place, Reason.of("time.relative", story.quote(match)));
    }

    private static Resolution.Place weekAround(Direction tense) {
        return switch (tense) {
            case PAST, LAST -> Resolution.Place.offset(-7, -1);
            case FUTURE, NEXT -> Resolution.Place.offset(1, 7);
            default -> Resolution.Place.offset(-6, 6);
        };
    }

    /** The value with X for what is not known. */
    private static String pattern(Slots told) {
        Slots slots = YearParts.in(LEAP, told)
                .filter(period -> told.has("days") && told.has("day") && told.has("month"))
                .map(period -> shifted(period, told).first())
                .map(day -> told.with("month", Integer.toString(day.getMonthValue()))
                        .with("day", Integer.toString(day.getDayOfMonth())))
                .orElse(told);
        String month = slots.has("month") ? String.format(Locale.ROOT, "%02d", slots.number("month", 0)) : "XX";
        if (slots.has("day")) {
            return "XXXX-" + month + String.format(Locale.ROOT, "-%02d", slots.number("day", 0));
        }
        if (slots.has("weekday")) {
            return "XXXX-WXX-" + slots.get("weekday");
        }
        if (slots.has("month")) {
            return "XXXX-" + month;
        }
        if (slots.has("season")) {
            return "XXXX-" + slots.get("season");
        }
        if (slots.has("quarter")) {
            return "XXXX-Q" + slots.get("quarter");
        }
        if (slots.get("holiday").matches("\\d{1,2}-\\d{1,2}")) {
            String[] monthDay = slots.get("holiday").split("-");
            return String.format(
                    Locale.ROOT, "XXXX-%02d-%02d", Integer.valueOf(monthDay[0]), Integer.valueOf(monthDay[1]));
        }
        return slots.has("weekend") ? "XXXX-WXX-WE" : "XXXX-XX-XX";
    }
}
