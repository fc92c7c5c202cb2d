package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventCount;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.When;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/**
 * When an event was, by all who tell it: the most precise of the times given, which the others do not contradict. A bound
 * that only the tense gives is no date: the event stays undated, and says by when it was.
 */
final class Dating {
    /** The reason of a time that only the tense of a main clause gives. */
    private static final String NEWS = "event.time.tense";

    private Dating() {}

    static When of(Happening happening, Claim best) {
        List<Claim> dated = happening.claims().stream()
                .filter(claim -> claim.isDated() && claim.range().isPresent())
                .sorted((a, b) -> precision(a, b))
                .toList();
        if (dated.isEmpty()) {
            return withoutDate(happening, best);
        }
        Claim first = dated.get(0);
        TimeLink link = first.mention().when().orElseThrow();
        TimeRange range = narrowed(dated, first.range().orElseThrow());
        List<Reason> because = because(first.reading(), link);
        boolean elsewhere = !best.isDated() && !best.article().equals(first.article());
        if (elsewhere) {
            because.add(Reason.of(
                    "timeline.date.inferred", first.words(first.mention().clause())));
        } else if (dated.size() > 1
                && dated.stream().anyMatch(claim -> !claim.range().equals(first.range()))) {
            because.add(Reason.of("timeline.date.intersection", range.edtf()));
        }
        return new When(Optional.of(range), link.offset(), elsewhere ? Basis.INFERRED : link.basis(), because);
    }

    /** The shortest first; of two as short, the stated before the implied, then in order of text. */
    private static int precision(Claim a, Claim b) {
        int byLength =
                Long.compare(days(a.range().orElseThrow()), days(b.range().orElseThrow()));
        if (byLength != 0) {
            return byLength;
        }
        int byBasis = Integer.compare(
                a.mention().when().orElseThrow().basis().ordinal(),
                b.mention().when().orElseThrow().basis().ordinal());
        return byBasis != 0 ? byBasis : a.compareTo(b);
    }

    private static long days(TimeRange range) {
        boolean open = range.firstDay().isEmpty() || range.lastDay().isEmpty();
        return open
                ? Long.MAX_VALUE
                : range.lastDay().get().toEpochDay() - range.firstDay().get().toEpochDay();
    }

    private static TimeRange narrowed(List<Claim> dated, TimeRange start) {
        TimeRange range = start;
        for (Claim claim : dated) {
            TimeRange other = claim.range().orElseThrow();
            if (!range.isOneDay() && range.overlaps(other)) {
                range = new TimeRange(later(range, other), earlier(range, other), range.grain(), range.approximate());
            }
        }
        return range;
    }

    private static java.time.LocalDateTime later(TimeRange a, TimeRange b) {
        return a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest();
    }

    private static java.time.LocalDateTime earlier(TimeRange a, TimeRange b) {
        return a.latest().isBefore(b.latest()) ? a.latest() : b.latest();
    }

    private static When withoutDate(Happening happening, Claim best) {
        Optional<Claim> relative = happening.claims().stream()
                .filter(claim -> offset(claim).isPresent())
                .min((a, b) -> Integer.compare(
                        width(offset(a).orElseThrow()), width(offset(b).orElseThrow())));
        if (relative.isPresent()) {
            Claim claim = relative.get();
            TimeLink link = claim.mention().when().orElseThrow();
            return new When(Optional.empty(), link.offset(), Basis.RELATIVE, because(claim.reading(), link));
        }
        return bounded(happening)
                .map(when -> counted(happening, when))
                .or(() -> best.mention()
                        .when()
                        .map(link ->
                                new When(Optional.empty(), Optional.empty(), Basis.UNDATED, List.of(link.because()))))
                .orElse(When.UNDATED);
    }

    /** Why what is counted from another event has no day of its own. */
    private static When counted(Happening happening, When when) {
        List<Reason> because = new ArrayList<>(when.because());
        happening.claims().stream()
                .flatMap(claim -> claim.mention().when().stream())
                .flatMap(link -> link.counted().stream())
                .map(EventCount::because)
                .forEach(because::add);
        return new When(when.range(), when.offset(), when.basis(), because);
    }

    /** Told as news in the past tense: not later than the first day on which it is told. */
    private static Optional<When> bounded(Happening happening) {
        return happening.claims().stream()
                .flatMap(claim -> claim.mention().when().stream())
                .filter(link ->
                        link.because().key().equals(NEWS) && link.range().isPresent())
                .min((a, b) -> a.range()
                        .orElseThrow()
                        .latest()
                        .compareTo(b.range().orElseThrow().latest()))
                .map(link -> new When(link.range(), Optional.empty(), Basis.IMPLIED, List.of(link.because())));
    }

    private static Optional<DayOffset> offset(Claim claim) {
        return claim.mention().when().flatMap(TimeLink::offset);
    }

    /** How the words became a day, then why that day is the event's. */
    private static List<Reason> because(Reading reading, TimeLink link) {
        List<Reason> because = new ArrayList<>();
        link.timex().ifPresent(span -> reading.times().stream()
                .filter(timex -> timex.span().overlaps(span))
                .forEach(timex -> because.add(timex.because())));
        because.add(link.because());
        return because;
    }

    private static int width(DayOffset offset) {
        return offset.latest() - offset.earliest();
    }
}
