package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.text.Span;

/**
 * The date at the head of an article, "SAN FRANCISCO, Nov. 17 (Agency) —": the day it was written on, which may be the day
 * before it was published. Without a year it counts only a few days before a known day of publication; with one it stands
 * for the day of publication when that is not known. So does « Paris, le 12 septembre 2023 » on a line of its own, at the
 * head or the end of a letter.
 */
record Dateline(LocalDate day, Span span) {
    private static final int FIRST_WORDS = 14;
    private static final int AGENCY = 4;
    private static final int DAYS_BEFORE = 4;
    private static final int SHORT_LINE = 9;

    static Optional<Dateline> of(Words words, List<Match> matches, Optional<LocalDate> published) {
        return matches.stream()
                .filter(match -> isAtHead(words, match) || (published.isEmpty() && isOwnLine(words, match)))
                .findFirst()
                .flatMap(match -> day(match.slots(), published).map(day -> new Dateline(day, match.span(words))));
    }

    private static boolean isAtHead(Words words, Match match) {
        return match.from() <= FIRST_WORDS && followsComma(words, match) && isFollowedByDash(words, match.to());
    }

    /** A place, a comma and the date, and nothing else on the line: how a letter is dated. */
    private static boolean isOwnLine(Words words, Match match) {
        int start = match.from();
        while (start > 0 && match.from() - start < SHORT_LINE && !words.beginsLine(start)) {
            start--;
        }
        return words.beginsLine(match.to())
                && words.beginsLine(start)
                && start < match.from()
                && words.get(start).capital()
                && followsComma(words, match);
    }

    /** The comma behind the place, with perhaps one word between: "Paris, le 12 septembre". */
    private static boolean followsComma(Words words, Match match) {
        return words.isAt(match.from() - 1, ",") || words.isAt(match.from() - 2, ",");
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

    private static Optional<LocalDate> day(Slots slots, Optional<LocalDate> published) {
        if (!slots.has("month") || !slots.has("day")) {
            return Optional.empty();
        }
        if (slots.has("year")) {
            return day(slots.number("year", 0), slots);
        }
        return published.flatMap(day -> day(day.getYear(), slots)
                .filter(found -> isShortlyBefore(found, day))
                .or(() -> day(day.getYear() - 1, slots).filter(found -> isShortlyBefore(found, day))));
    }

    private static Optional<LocalDate> day(int year, Slots slots) {
        try {
            return Optional.of(LocalDate.of(year, slots.number("month", 0), slots.number("day", 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isShortlyBefore(LocalDate day, LocalDate published) {
        return !day.isAfter(published) && !day.isBefore(published.minusDays(DAYS_BEFORE));
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
