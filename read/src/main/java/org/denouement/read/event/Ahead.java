package org.denouement.read.event;

import java.time.LocalDate;
import java.util.Optional;
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

    private final Reading reading;
    private final Words words;
    private final Optional<LocalDate> published;

    Ahead(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    /** The time of the trigger, where a weekday that it looks to is the next one: of the past it tells nothing. */
    Optional<TimeLink> turned(Tree tree, Trigger trigger, Optional<TimeLink> when) {
        if (!isAhead(tree, trigger, when) || isToCome(when)) {
            return when;
        }
        boolean weekday = words(when).chars().noneMatch(Character::isDigit);
        Optional<TimeLink> next = when.filter(link -> weekday)
                .map(link -> new TimeLink(
                        link.timex(),
                        link.range()
                                .map(range -> new TimeRange(
                                        range.earliest().plusDays(WEEK),
                                        range.latest().plusDays(WEEK),
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
                && words.has("time.ahead", tree.form(at - 1));
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
