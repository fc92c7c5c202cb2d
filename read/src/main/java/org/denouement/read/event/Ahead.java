package org.denouement.read.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/** "called a strike for Friday": a day that a deed looks to is not the day of the deed, and what is of that day is to come. */
final class Ahead {
    private static final int WEEK = 7;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** What is put off is put off to a day: « reportée au 12 avril ». */
    private static final String POSTPONED = "postpone";

    private final Reading reading;
    private final Words words;
    private final Optional<LocalDate> published;

    Ahead(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    /** The time of the trigger, where a weekday or a day without a year is the next one: of the past it tells nothing. */
    Optional<TimeLink> turned(Tree tree, Trigger trigger, Optional<TimeLink> when) {
        if (!isAhead(tree, trigger, when) || isToCome(when)) {
            return when;
        }
        boolean weekday = words(when).chars().noneMatch(Character::isDigit);
        Period later = weekday ? Period.ofDays(WEEK) : Period.ofYears(1);
        Optional<TimeLink> next = when.filter(
                        link -> weekday || !YEAR.matcher(words(when)).find())
                .map(link -> new TimeLink(
                        link.timex(),
                        link.range()
                                .map(range -> new TimeRange(
                                        range.earliest().plus(later),
                                        range.latest().plus(later),
                                        range.grain(),
                                        range.approximate())),
                        Optional.empty(),
                        Basis.IMPLIED,
                        Reason.of("event.ahead", words(when))));
        return next.filter(link -> isToCome(Optional.of(link)));
    }

    /** The trigger, as planned where its day is to come. */
    Trigger seen(Tree tree, Trigger trigger, Optional<TimeLink> when) {
        return isAhead(tree, trigger, when) && isToCome(when)
                ? new Trigger(
                        trigger.index(),
                        trigger.predicate(),
                        trigger.wording(),
                        trigger.reality().with(Status.PLANNED, Reason.of("event.ahead", words(when))),
                        trigger.kind())
                : trigger;
    }

    private boolean isAhead(Tree tree, Trigger trigger, Optional<TimeLink> when) {
        Optional<Span> span = when.filter(
                        link -> link.range().filter(TimeRange::isOneDay).isPresent())
                .flatMap(TimeLink::timex);
        int at = span.map(tree::at).orElse(Tree.NONE);
        boolean genitive =
                at >= 0 && tree.children(at).stream().anyMatch(child -> child > at && tree.is(child, "case"));
        return trigger.reality().status() == Status.HAPPENED
                && trigger.kind() != Trigger.Kind.NOUN
                && at > trigger.index()
                && !genitive
                && leadsAhead(trigger, tree.form(at - 1));
    }

    private boolean leadsAhead(Trigger trigger, String preposition) {
        return words.has("time.ahead", preposition)
                || trigger.concept().key().equals(POSTPONED) && words.has("time.moved", preposition);
    }

    private boolean isToCome(Optional<TimeLink> when) {
        return when.flatMap(TimeLink::range)
                .flatMap(TimeRange::firstDay)
                .filter(day -> published.filter(day::isAfter).isPresent())
                .isPresent();
    }

    private String words(Optional<TimeLink> when) {
        return when.flatMap(TimeLink::timex)
                .map(span -> span.in(reading.text()))
                .orElse("");
    }
}
