package org.denouement.read.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.read.event.Reality.Tense;

/**
 * The entries of a page that follows events live: what an entry tells in the present, "15:20 The prosecutor opens an
 * inquiry", is of the entry's day. An entry is marked by the page, or is a line that an hour opens among others of its kind.
 */
final class LiveEntries {
    private static final int AT_ONCE = 1;
    /** Letters of an ISO day. */
    private static final int DAY = 10;

    private final List<Timex> hours;
    private final boolean several;

    LiveEntries(Reading reading) {
        List<Block> blocks = reading.article().blocks();
        this.hours = reading.times().stream()
                .filter(timex -> timex.value().type() == TimexType.TIME
                        && timex.range().filter(TimeRange::isOneDay).isPresent())
                .filter(timex -> blocks.stream().anyMatch(block -> opens(timex, block)))
                .toList();
        this.several = hours.size() > 1;
    }

    private static boolean opens(Timex timex, Block block) {
        int after = timex.span().start() - block.span().start();
        return after >= 0 && after <= AT_ONCE;
    }

    /** The day and hour of an entry; empty for any other block. */
    Optional<LocalDateTime> moment(Block block) {
        Optional<LocalDateTime> marked = block.kind() == BlockKind.LIVE_ENTRY
                ? Optional.ofNullable(block.attributes().get("time")).flatMap(LiveEntries::parsed)
                : Optional.empty();
        return marked.or(() -> several
                ? hours.stream()
                        .filter(timex -> opens(timex, block))
                        .findFirst()
                        .flatMap(Timex::range)
                        .map(TimeRange::earliest)
                : Optional.empty());
    }

    private static Optional<LocalDateTime> parsed(String time) {
        try {
            boolean zoned = time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > DAY;
            return Optional.of(zoned ? OffsetDateTime.parse(time).toLocalDateTime() : LocalDateTime.parse(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time of what an entry tells in the present and dates no other way. */
    static Optional<TimeLink> link(
            Trigger trigger, Optional<TimeLink> found, Optional<LocalDateTime> moment, boolean quoted) {
        boolean dated = found.filter(
                        link -> link.basis() != Basis.UNDATED || link.counted().isPresent())
                .isPresent();
        boolean told = trigger.kind() != Trigger.Kind.NOUN
                && trigger.reality().status() == Status.HAPPENED
                && trigger.reality().tense() == Tense.PRESENT;
        if (dated || !told || quoted || moment.isEmpty()) {
            return found;
        }
        LocalDate day = moment.get().toLocalDate();
        return Optional.of(new TimeLink(
                Optional.empty(),
                Optional.of(TimeRange.day(day)),
                Optional.empty(),
                Basis.IMPLIED,
                Reason.of("event.time.live", moment.get().toLocalTime().toString(), day.toString())));
    }
}
