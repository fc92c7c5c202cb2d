package org.denouement.read.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.denouement.model.text.Grain;
import org.denouement.model.text.TimeRange;

/** The time of day that a rule caught: nothing, a part of the day ({@code TEV}) or an hour ({@code T20:30}). */
record Clock(String part, int hour, int minute) {
    static final Clock NONE = new Clock("", -1, 0);

    static Clock of(Slots slots) {
        int hour = slots.number("hour", -1);
        if (hour < 0) {
            return slots.has("part") ? new Clock(slots.get("part"), -1, 0) : NONE;
        }
        int minute = slots.number("minute", 0);
        int shift = slots.number("minutes", 0);
        int all = hour * 60 + minute + shift;
        return new Clock("", half(all / 60, slots), all % 60);
    }

    private static int half(int hour, Slots slots) {
        String half = slots.get("half");
        String part = slots.get("part");
        if (hour < 12 && (half.equals("PM") || part.equals("EV") || part.equals("AF"))) {
            return hour + 12;
        }
        if (hour < 12 && hour >= 6 && part.equals("NI")) {
            return hour + 12;
        }
        return hour == 12 && (half.equals("AM") || part.equals("NI")) ? 0 : hour;
    }

    boolean isNone() {
        return part.isEmpty() && hour < 0;
    }

    /** Whether it is an hour. */
    boolean isExact() {
        return hour >= 0;
    }

    boolean isPossible() {
        return hour <= 24 && minute < 60 && (hour < 24 || minute == 0);
    }

    /** What stands after the day in the value. */
    String suffix() {
        if (isNone()) {
            return "";
        }
        return hour < 0 ? "T" + part : String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    /** This time of the days from the first of {@code day}. */
    TimeRange within(Period day) {
        if (isNone() || day.unit() != PeriodUnit.DAY) {
            return day.range();
        }
        LocalDateTime midnight = day.first().atStartOfDay();
        if (hour >= 0) {
            return TimeRange.minute(midnight.plusHours(hour).plusMinutes(minute));
        }
        int[] hours = hoursOf(part);
        return new TimeRange(midnight.plusHours(hours[0]), midnight.plusHours(hours[1]), Grain.PART_OF_DAY, false);
    }

    /** From which hour of the day to which, the next day's counted on. */
    private static int[] hoursOf(String part) {
        return switch (part) {
            case "MO" -> new int[] {5, 12};
            case "AF" -> new int[] {12, 18};
            case "EV" -> new int[] {18, 24};
            case "NI" -> new int[] {20, 30};
            case "MI" -> new int[] {11, 14};
            case "DT" -> new int[] {6, 20};
            default -> new int[] {0, 24};
        };
    }

    LocalTime time() {
        return LocalTime.of(hour % 24, minute);
    }
}
