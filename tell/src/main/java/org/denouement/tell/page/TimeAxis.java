package org.denouement.tell.page;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A stretch of days laid out from left to right over a width; what lies outside it stands at its ends. */
record TimeAxis(LocalDate first, LocalDate last, int width) {
    private static final int WEEKS = 24;
    private static final int MONTHS = 130;
    private static final int YEARS = 1500;
    private static final double NOON = 0.5;

    TimeAxis {
        if (!first.isBefore(last)) {
            throw new IllegalArgumentException("no axis from " + first + " to " + last);
        }
    }

    /** Where the noon of a day stands. */
    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day) + NOON;
        double whole = ChronoUnit.DAYS.between(first, last) + 1.0;
        return Math.max(0, Math.min(width, width * days / whole));
    }

    boolean isBefore(LocalDate day) {
        return day.isBefore(first);
    }

    /** The days to write below the axis, at most a dozen of them: every day, week, month or year. */
    List<LocalDate> ticks() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = start(days); !day.isAfter(last); day = day.plus(step(days))) {
            if (!day.isBefore(first)) {
                ticks.add(day);
            }
        }
        return ticks;
    }

    private LocalDate start(long days) {
        if (days <= MONTHS) {
            return first;
        }
        return days <= YEARS ? first.withDayOfMonth(1) : first.withDayOfYear(1);
    }

    private static Period step(long days) {
        int dozens = (int) (days / 8);
        if (days <= WEEKS) {
            return Period.ofDays(Math.max(1, dozens));
        }
        if (days <= MONTHS) {
            return Period.ofDays(7 * Math.max(1, dozens / 7));
        }
        return days <= YEARS ? Period.ofMonths(Math.max(1, dozens / 30)) : Period.ofYears(Math.max(1, dozens / 365));
    }
}
