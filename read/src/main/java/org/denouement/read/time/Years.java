package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;

/** The year that a rule caught, however it is written: {@code year=1999}, {@code yy=98}, {@code decade=60}, an era. */
final class Years {
    private Years() {}

    /** The year, or the first year of the decade or century. Years before Christ count down: 1 BC is 0. */
    static Optional<Integer> of(Slots slots, Story story) {
        Optional<Integer> year =
                slots.number("year").map(found -> slots.has("low") ? 100 * found + slots.number("low", 0) : found);
        if (year.isPresent()) {
            return year.map(found -> slots.get("era").equals("BC") ? 1 - found : found);
        }
        if (slots.has("yy")) {
            return slots.number("yy").map(found -> fullYear(found, story));
        }
        if (slots.has("decade")) {
            return slots.number("decade")
                    .map(found -> decade(found, slots.get("era").equals("BC")));
        }
        if (slots.has("century")) {
            return slots.number("century")
                    .map(found -> slots.get("era").equals("BC") ? 2 - 100 * found : 100 * (found - 1));
        }
        return Optional.empty();
    }

    private static int decade(int found, boolean beforeChrist) {
        if (beforeChrist) {
            return 1 - found;
        }
        return found < 100 ? 1900 + found : found;
    }

    /** The year before, after or of publication, when the words name it so: "the third quarter of last year". */
    static Optional<Integer> beside(Slots slots, Story story) {
        Optional<Integer> now = story.publication().map(LocalDate::getYear);
        return switch (slots.get("dir")) {
            case "lastyear" -> now.map(year -> year - 1);
            case "nextyear" -> now.map(year -> year + 1);
            default -> Optional.empty();
        };
    }

    static PeriodUnit unit(Slots slots) {
        if (slots.has("decade")) {
            return PeriodUnit.DECADE;
        }
        return slots.has("century") ? PeriodUnit.CENTURY : PeriodUnit.YEAR;
    }

    /** Two digits mean the year of that ending that lies nearest before the publication, ten years ahead included. */
    private static int fullYear(int two, Story story) {
        int now = story.publication().map(LocalDate::getYear).orElse(2000 + 50);
        if (story.isHistory() && story.last().isPresent()) {
            int base = story.last().get().period().first().getYear();
            return Math.floorDiv(base, 100) * 100 + two;
        }
        int year = now - now % 100 + two;
        return year > now + 10 ? year - 100 : year;
    }
}
