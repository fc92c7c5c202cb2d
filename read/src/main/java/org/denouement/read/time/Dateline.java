package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.text.Span;

/**
 * The full date at the head of an article, "SAN FRANCISCO, Nov. 17, 2023 —": what the article was written on, when no
 * day of publication is known.
 */
record Dateline(LocalDate day, Span span) {
    private static final int FIRST_WORDS = 14;
    private static final int AGENCY = 4;

    static Optional<Dateline> of(Words words, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.from() <= FIRST_WORDS && isFollowedByDash(words, match.to()))
                .findFirst()
                .flatMap(match -> day(match.slots()).map(day -> new Dateline(day, match.span(words))));
    }

    /** A dash, perhaps after the agency in brackets. */
    private static boolean isFollowedByDash(Words words, int at) {
        if (words.isAt(at, "-")) {
            return true;
        }
        for (int i = at + 1; words.isAt(at, "(") && i <= at + AGENCY; i++) {
            if (words.isAt(i, ")")) {
                return words.isAt(i + 1, "-");
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(Slots slots) {
        if (!slots.has("year") || !slots.has("month") || !slots.has("day")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(slots.number("year", 0), slots.number("month", 0), slots.number("day", 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What was counted from the day of publication, counted from here instead. */
    Resolution applyTo(Resolution found) {
        if (!found.anchor().equals(TimeAnchor.PUBLICATION)) {
            return found;
        }
        TimeAnchor anchor = new TimeAnchor(TimeAnchor.Kind.DATELINE, Optional.of(span));
        Basis basis = found.basis() == Basis.STATED ? Basis.IMPLIED : found.basis();
        return new Resolution(found.value(), found.place(), basis, anchor, found.because());
    }
}
