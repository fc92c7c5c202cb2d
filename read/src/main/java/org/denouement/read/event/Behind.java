package org.denouement.read.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.read.event.Reality.Tense;

/**
 * What is told as done is not of a day after the article: « révoqué en juillet, il sera jugé au printemps » looks back to
 * the last July, whatever the future of the main verb made of it.
 */
final class Behind {
    private final Reading reading;
    private final Optional<LocalDate> published;

    Behind(Reading reading) {
        this.reading = reading;
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    /** The link, moved back to the last such day, or none where there is none. */
    Optional<TimeLink> seen(Trigger trigger, Optional<TimeLink> when) {
        Optional<LocalDate> first = when.flatMap(TimeLink::range).flatMap(TimeRange::firstDay);
        boolean past =
                trigger.reality().tense() == Tense.PAST || trigger.reality().tense() == Tense.ANTERIOR;
        boolean wrong = past
                && trigger.reality().status() == Status.HAPPENED
                && first.filter(day -> published.filter(day::isAfter).isPresent())
                        .isPresent();
        return wrong ? when.flatMap(this::last) : when;
    }

    private Optional<TimeLink> last(TimeLink link) {
        TimeRange range = link.range().orElseThrow();
        String words = link.timex().map(span -> span.in(reading.text())).orElse("");
        boolean weekday = range.isOneDay() && words.chars().noneMatch(Character::isDigit);
        boolean yearly = range.grain() == Grain.MONTH || range.isOneDay();
        Period step = weekday ? Period.ofDays(7) : Period.ofYears(1);
        TimeRange moved = new TimeRange(
                range.earliest().minus(step), range.latest().minus(step), range.grain(), range.approximate());
        boolean before = moved.lastDay()
                .filter(day -> published.filter(day::isAfter).isEmpty())
                .isPresent();
        return (weekday || yearly) && before
                ? Optional.of(new TimeLink(
                        link.timex(),
                        Optional.of(moved),
                        Optional.empty(),
                        Basis.IMPLIED,
                        Reason.of("event.time.behind", words)))
                : Optional.empty();
    }
}
