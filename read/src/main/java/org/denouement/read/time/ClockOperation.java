package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.text.Reason;

/** A time of day alone: it belongs to the day told just before, in the past to the day that the story has got to, else to
 * the day of publication. */
final class ClockOperation implements Operation {
    private static final String NIGHT = "night";
    private static final int DAWN = 7;
    private static final int NOON = 12;
    private static final int EVENING = 19;

    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        if (!Clock.of(match.slots()).isPossible()) {
            return Optional.empty();
        }
        Dates dates = new Dates(match, story);
        Optional<Told> told = day(match, story);
        if (told.isPresent()) {
            Period period = isNextMorning(match, told.get(), story)
                    ? Period.day(told.get().period().first().plusDays(1))
                    : told.get().period();
            Reason because = Reason.of(
                    "time.clock.text",
                    story.quote(match),
                    story.quote(told.get().match()),
                    period.first().toString());
            TimeAnchor anchor = TimeAnchor.expression(story.span(told.get().match()));
            return Optional.of(dates.on(period, Basis.IMPLIED, anchor, because));
        }
        return Optional.of(story.publication()
                .map(day -> onPublication(dates, match, story, day))
                .orElseGet(() -> dates.open(
                        "XXXX-XX-XX", Resolution.Place.NOWHERE, Reason.of("time.relative.text", story.quote(match)))));
    }

    /** « dans la nuit de dimanche à lundi … à 3 h 20 », « dimanche, à 22 h 40 … à 3 h 20 »: on Monday. */
    private static boolean isNextMorning(Match match, Told told, Story story) {
        int hour = Clock.of(match.slots()).hour();
        if (hour < 0 || hour >= NOON) {
            return false;
        }
        return told.match().rule().operation().equals(NIGHT)
                || hour < DAWN && isEvening(told) && !story.looksBack(match);
    }

    private static boolean isEvening(Told told) {
        Clock clock = Clock.of(told.match().slots());
        return clock.isPossible() && clock.hour() >= EVENING;
    }

    private static Optional<Told> day(Match match, Story story) {
        if (story.publication().isEmpty() && story.followsOpenDay(match)) {
            return Optional.empty();
        }
        if (story.publication().isEmpty() || story.isHistory()) {
            return story.last(PeriodUnit.DAY);
        }
        boolean told = story.tenseAt(match).filter(Direction.PAST::equals).isPresent();
        return story.dayOnLine(match).or(() -> told ? story.current(match, PeriodUnit.DAY) : Optional.empty());
    }

    private static Resolution onPublication(Dates dates, Match match, Story story, LocalDate day) {
        Reason because = Reason.of("time.clock.publication", story.quote(match), day.toString());
        return dates.on(Period.day(day), Basis.IMPLIED, TimeAnchor.PUBLICATION, because);
    }
}
