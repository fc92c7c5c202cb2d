package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.TimeAnchor;

/**
 * What the missing parts of a date are counted from: a day, how it is known, whether it is one of the story rather than
 * that of publication, and whether the date is looked for in the same year.
 */
record Frame(LocalDate day, TimeAnchor anchor, boolean history, boolean sameYear) {
    static Optional<Frame> of(Match match, Story story) {
        Slots slots = match.slots();
        boolean weekdayOnly = slots.has("weekday") && !slots.has("day");
        Optional<Told> last = slots.has("day") && !slots.has("month") ? story.last(PeriodUnit.MONTH) : story.last();
        if (slots.get("at").equals("ref") && last.isPresent()) {
            return last.map(told -> told(told, story, false));
        }
        if (weekdayOnly && slots.get("at").equals("ref")) {
            return Optional.empty();
        }
        if (weekdayOnly && !slots.has("dir")) {
            Optional<Frame> speech = ofSpeech(match, story);
            if (speech.isPresent()) {
                return speech;
            }
        }
        if (weekdayOnly && slots.has("dir")) {
            Optional<Frame> said = saidOn(match, story);
            if (said.isPresent()) {
                return said;
            }
        }
        if (slots.has("day") && !slots.has("month") && !slots.has("weekday") && last.isPresent()) {
            return last.map(told -> told(told, story, true));
        }
        if (story.isHistory()
                && last.isPresent()
                && !(slots.has("dir") && story.publication().isPresent())) {
            return last.map(told -> told(told, story, true));
        }
        if (!weekdayOnly && !slots.has("dir")) {
            Optional<Told> near = story.justBefore(match)
                    .filter(told ->
                            isElsewhere(told, story) && !isToCome(match, story, told) && !story.isOnlyAStart(told));
            if (near.isPresent()) {
                return near.map(told -> told(told, story, true));
            }
        }
        if (story.publication().isEmpty() && last.isPresent() && !weekdayOnly) {
            return last.map(told -> told(told, story, true));
        }
        return story.publication().map(day -> new Frame(day, TimeAnchor.PUBLICATION, false, false));
    }

    /** A weekday inside words of another day, or foreseen on one. */
    private static Optional<Frame> ofSpeech(Match match, Story story) {
        return saidOn(match, story).or(() -> story.foreseenOn(match)
                .map(told -> new Frame(
                        told.period().first(), TimeAnchor.expression(story.span(told.match())), false, false)));
    }

    /** "next Friday" in words that were written on a day that the text gives. */
    private static Optional<Frame> saidOn(Match match, Story story) {
        return story.saidOn(match).map(told -> new Frame(told.period().first(), quotation(told, story), false, false));
    }

    private static TimeAnchor quotation(Told told, Story story) {
        return new TimeAnchor(TimeAnchor.Kind.QUOTATION, Optional.of(story.span(told.match())));
    }

    private static Frame told(Told told, Story story, boolean sameYear) {
        return new Frame(told.period().first(), TimeAnchor.expression(story.span(told.match())), true, sameYear);
    }

    private static boolean isElsewhere(Told told, Story story) {
        return told.stated()
                && story.publication()
                        .map(day -> day.getYear() != told.period().first().getYear())
                        .orElse(true);
    }

    /** "invited in July 1997, they will join on March 12": what is to come does not belong to a year gone by. */
    private static boolean isToCome(Match match, Story story, Told told) {
        return story.tenseAt(match).filter(Direction.FUTURE::equals).isPresent()
                && story.publication()
                        .filter(day -> told.period().end().isBefore(day))
                        .isPresent();
    }
}
