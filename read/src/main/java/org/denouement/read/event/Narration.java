package org.denouement.read.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * The day to which the telling of an article has come: « dimanche à 21 h 15 … à 22 h 40 » is of that Sunday, and « à
 * 3 h 20 » after an evening is of the next day. Follows the text; one for each article.
 */
final class Narration {
    private static final int EVENING = 17;
    private static final int MORNING = 9;
    private static final int NONE = -1;
    /** The reason of a date that took but its year from the text: "On August 24". */
    private static final String ON_CALENDAR = "time.from.text";
    /** How many characters later the next sentence still follows on. */
    private static final int NEAR = 240;

    private Optional<TimeLink> day = Optional.empty();
    /** Of those, the day of the foreground: what had happened before (« avait fermé vendredi ») leaves it. */
    private Optional<TimeLink> front = Optional.empty();

    private int hour = NONE;

    /** Moves on to the day of a told event; what lasts longer than a night moves nothing. */
    void moveTo(TimeLink link, boolean background) {
        if (link.timex().isPresent() && isDay(link)) {
            front = background ? front : Optional.of(link);
            int told = link.range().map(Narration::hour).orElse(NONE);
            boolean same = day.flatMap(TimeLink::range).equals(link.range());
            day = Optional.of(link);
            hour = told == NONE && same ? hour : told;
        }
    }

    private static boolean isDay(TimeLink link) {
        if (link.range().isPresent()) {
            TimeRange range = link.range().get();
            return range.firstDay().isPresent()
                    && range.lastDay().isPresent()
                    && ChronoUnit.DAYS.between(
                                    range.firstDay().get(), range.lastDay().get())
                            <= 1;
        }
        return link.offset()
                .filter(offset -> offset.latest() - offset.earliest() <= 1)
                .isPresent();
    }

    private static int hour(TimeRange range) {
        boolean clock = range.grain() == Grain.MINUTE || range.grain() == Grain.HOUR;
        return clock ? range.earliest().getHour() : NONE;
    }

    /** What follows at once on what the last words told, not far before {@code at}. */
    Optional<TimeLink> atOnce(int at, String words) {
        return day.filter(link -> link.timex()
                        .filter(span -> span.end() <= at && at - span.end() <= NEAR)
                        .isPresent())
                .map(link -> new TimeLink(
                        link.timex(),
                        link.range(),
                        link.offset(),
                        Basis.IMPLIED,
                        Reason.of("event.time.at-once", words)));
    }

    /** The day of an hour told without one: that of the telling, or the next when the night has passed. */
    Optional<TimeLink> at(Timex clock, String words, boolean background) {
        day = background || front.isEmpty() ? day : front;
        int now = clock.range().map(Narration::hour).orElse(NONE);
        boolean placed = clock.anchor().kind() == TimeAnchor.Kind.EXPRESSION
                && clock.range().isPresent();
        Optional<TimeLink> found = placed ? Optional.of(asRead(clock, words)) : counted(clock, now, words);
        hour = now == NONE ? hour : now;
        found.ifPresent(link -> day = Optional.of(link));
        front = background ? front : day;
        return found;
    }

    /** The words before it already say its day. */
    private static TimeLink asRead(Timex clock, String words) {
        Reason why = Reason.of("event.time.hour", words);
        return new TimeLink(Optional.of(clock.span()), clock.range(), clock.offset(), Basis.IMPLIED, why);
    }

    private Optional<TimeLink> counted(Timex clock, int now, String words) {
        return day.map(link -> {
            int later = isPastMidnight(link, now) ? 1 : 0;
            Optional<TimeRange> range = link.range().map(told -> shifted(told, now, later));
            Optional<DayOffset> offset =
                    link.offset().map(told -> new DayOffset(told.earliest() + later, told.latest() + later));
            Reason why = Reason.of("event.time.hour", words);
            return new TimeLink(Optional.of(clock.span()), range, offset, Basis.IMPLIED, why);
        });
    }

    private boolean isPastMidnight(TimeLink link, int now) {
        boolean single = link.range().map(TimeRange::isOneDay).orElse(true);
        return single && now != NONE && now < MORNING && hour >= EVENING;
    }

    /** Of a night told by its two days, the evening or the morning. */
    private static TimeRange shifted(TimeRange told, int now, int later) {
        LocalDate first = told.firstDay().orElseThrow();
        LocalDate last = told.lastDay().orElseThrow();
        if (first.equals(last) || now == NONE) {
            return TimeRange.between(first.plusDays(later), last.plusDays(later));
        }
        return TimeRange.day(now < MORNING ? last : now >= EVENING ? first : last);
    }

    /**
     * « le même jour », « la veille », counted by the reading of times from an expression beside the story: counted from
     * the day of the telling instead.
     */
    Optional<TimeLink> moved(Timex timex, List<Timex> all, Span sentence, boolean background) {
        Optional<TimeLink> scene = background || front.isEmpty() ? day : front;
        Optional<Timex> from = timex.anchor().kind() == TimeAnchor.Kind.EXPRESSION
                ? timex.anchor().expression().flatMap(span -> all.stream()
                        .filter(other -> other.span().equals(span))
                        .findFirst())
                : Optional.empty();
        Optional<LocalDateTime> told =
                scene.flatMap(TimeLink::range).filter(TimeRange::isOneDay).map(TimeRange::earliest);
        Optional<LocalDateTime> counted = from.flatMap(Timex::range).map(TimeRange::earliest);
        boolean beside = from.isPresent()
                && !timex.because().key().equals(ON_CALENDAR)
                && !sentence.contains(from.get().span())
                && scene.flatMap(TimeLink::timex)
                        .filter(span -> !span.overlaps(from.get().span())
                                && span.end() <= timex.span().start())
                        .isPresent();
        if (!beside || told.isEmpty() || counted.isEmpty() || timex.range().isEmpty()) {
            return Optional.empty();
        }
        long days =
                ChronoUnit.DAYS.between(counted.get().toLocalDate(), told.get().toLocalDate());
        TimeRange range = timex.range().get();
        boolean bounded = range.firstDay().isPresent() && range.lastDay().isPresent();
        return days == 0 || !bounded
                ? Optional.empty()
                : Optional.of(new TimeLink(
                        Optional.of(timex.span()),
                        Optional.of(new TimeRange(
                                range.earliest().plusDays(days),
                                range.latest().plusDays(days),
                                range.grain(),
                                range.approximate())),
                        Optional.empty(),
                        Basis.IMPLIED,
                        Reason.of(
                                "event.time.narration", told.get().toLocalDate().toString())));
    }
}
