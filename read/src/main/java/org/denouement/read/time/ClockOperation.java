package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.text.Reason;

/** A time of day alone: it belongs to the day told just before, in the past to the day that the story has got to, else to
 * the day of publication. */
final class ClockOperation implements Operation {
    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        if (!Clock.of(match.slots()).isPossible()) {
            return Optional.empty();
        }
        Dates dates = new Dates(match, story);
        Optional<Told> told = day(match, story);
        if (told.isPresent()) {
            Reason because = Reason.of(
                    "time.clock.text",
                    story.quote(match),
                    story.quote(told.get().match()),
                    told.get().period().first().toString());
            TimeAnchor anchor = TimeAnchor.expression(story.span(told.get().match()));
            return Optional.of(dates.on(told.get().period(), Basis.IMPLIED, anchor, because));
        }
        return Optional.of(story.publication()
                .map(day -> onPublication(dates, match, story, day))
                .orElseGet(() -> dates.open(
                        "XXXX-XX-XX", Resolution.Place.NOWHERE, Reason.of("time.relative.text", story.quote(match)))));
    }

    private static Optional<Told> day(Match match, Story story) {
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
