package org.denouement.read.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.TimeRange;
import org.denouement.read.event.Reality.Tense;

/** What is told as still to come cannot have been before it was written. */
final class Coming {
    /** The reasons of what is told in a future, and not in the past as something that was to come. */
    private static final Set<String> FUTURES = Set.of("event.future", "event.modal");

    private Coming() {}

    static boolean contradicts(TimeLink link, Trigger trigger, Optional<LocalDate> published) {
        return trigger.reality().tense() == Tense.FUTURE
                && (isBehind(link, published) || isOver(link, trigger, published));
    }

    /** Whether what is told as done would be after its telling. */
    static boolean isAfterTelling(TimeLink link, Trigger trigger, Optional<LocalDate> published) {
        return trigger.reality().status() == Status.HAPPENED && isAhead(link.range(), published);
    }

    private static boolean isAhead(Optional<TimeRange> range, Optional<LocalDate> published) {
        return range.flatMap(TimeRange::firstDay)
                .filter(first -> published.filter(first::isAfter).isPresent())
                .isPresent();
    }

    /** "Talks resume on Monday": a present of what is to come. */
    static boolean isPlanned(Trigger trigger, Optional<TimeLink> when, Optional<LocalDate> published) {
        return trigger.reality().status() == Status.HAPPENED
                && trigger.reality().tense() == Tense.PRESENT
                && isAhead(when.flatMap(TimeLink::range), published);
    }

    /** « succédera à X, maire depuis 2013 »: what is to come did not begin before today. */
    private static boolean isBehind(TimeLink link, Optional<LocalDate> published) {
        boolean open = link.range()
                .filter(range -> !range.isOneDay() && range.lastDay().equals(published))
                .isPresent();
        return open && link.basis() == Basis.IMPLIED;
    }

    /** "will stay closed until Tuesday": a future was not over before it was written. */
    private static boolean isOver(TimeLink link, Trigger trigger, Optional<LocalDate> published) {
        return FUTURES.contains(trigger.reality().because().key())
                && link.range()
                        .flatMap(TimeRange::lastDay)
                        .filter(last -> published.filter(last::isBefore).isPresent())
                        .isPresent();
    }
}
