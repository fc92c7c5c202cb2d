package org.denouement.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.denouement.model.text.Grain;

/** The stretches the calendar is cut into, by the letters that the rules use for them. */
enum PeriodUnit {
    DAY("D", Grain.DAY),
    WEEK("W", Grain.WEEK),
    WEEKEND("WE", Grain.WEEK),
    MONTH("M", Grain.MONTH),
    QUARTER("Q", Grain.QUARTER),
    SEASON("S", Grain.SEASON),
    HALF("H", Grain.QUARTER),
    YEAR("Y", Grain.YEAR),
    DECADE("DE", Grain.DECADE),
    CENTURY("CE", Grain.CENTURY);

    private final String code;
    private final Grain grain;

    PeriodUnit(String code, Grain grain) {
        this.code = code;
        this.grain = grain;
    }

    static Optional<PeriodUnit> of(String code) {
        for (PeriodUnit unit : values()) {
            if (unit.code.equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    Grain grain() {
        return grain;
    }

    /** The first day of the period of this unit that holds {@code day}. Winter begins in December. */
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(firstYear(day.getYear(), 10), 1, 1);
            case CENTURY -> LocalDate.of(firstYear(day.getYear(), 100), 1, 1);
        };
    }

    /** Before Christ, the years of a decade count down: the 480s BC begin in 489 BC, the year -488. */
    private static int firstYear(int year, int length) {
        return year > 0 ? year / length * length : 2 - length - (1 - year) / length * length;
    }

    /** {@code n} periods later. */
    LocalDate plus(LocalDate first, long n) {
        return switch (this) {
            case DAY -> first.plusDays(n);
            case WEEK, WEEKEND -> first.plusWeeks(n);
            case MONTH -> first.plusMonths(n);
            case QUARTER, SEASON -> first.plusMonths(3 * n);
            case HALF -> first.plusMonths(6 * n);
            case YEAR -> first.plusYears(n);
            case DECADE -> first.plusYears(10 * n);
            case CENTURY -> first.plusYears(100 * n);
        };
    }

    /** How many days one lasts, about: for offsets while the day of publication is unknown. */
    int days() {
        return switch (this) {
            case DAY -> 1;
            case WEEK -> 7;
            case WEEKEND -> 2;
            case MONTH -> 31;
            case QUARTER, SEASON -> 92;
            case HALF -> 184;
            case YEAR -> 366;
            case DECADE -> 3653;
            case CENTURY -> 36525;
        };
    }
}
