package org.denouement.tell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.denouement.model.story.When;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Grain;
import org.denouement.model.text.TimeRange;

/** Dates as a person reads them, no surer than they are known: "Friday 17 November 2023", « au plus tard le… ». */
public final class Dates {
    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter firstOfMonth;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    private Dates(Messages messages) {
        this.messages = messages;
        Locale locale = Locale.forLanguageTag(messages.language());
        this.day = DateTimeFormatter.ofPattern(messages.tell("date.day"), locale);
        this.firstOfMonth = DateTimeFormatter.ofPattern(messages.tell("date.day.first"), locale);
        this.time = DateTimeFormatter.ofPattern(messages.tell("date.time"), locale);
        this.month = DateTimeFormatter.ofPattern(messages.tell("date.month"), locale);
    }

    static Dates of(Messages messages) {
        return new Dates(messages);
    }

    /** The date of something, or words that say that there is none. */
    public String told(When when) {
        return when.range()
                .map(this::told)
                .or(() -> when.offset().map(this::told))
                .orElseGet(() -> messages.tell("date.none"));
    }

    public String told(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? firstOfMonth : day).format(date);
    }

    private String told(TimeRange range) {
        String told = plain(range);
        boolean between = !range.isOneDay() && range.edtf().startsWith("[");
        if (!range.approximate() || between) {
            return told;
        }
        return messages.tell(range.isOneDay() ? "date.about" : "date.about.coarse", told);
    }

    private String plain(TimeRange range) {
        if (range.isOneDay()) {
            String date = range.firstDay().map(this::told).orElse("");
            return range.grain() == Grain.MINUTE ? messages.tell("date.at", date, time.format(range.earliest())) : date;
        }
        String edtf = range.edtf().replace("~", "");
        if (!edtf.startsWith("[")) {
            return edtf.length() == 4
                    ? edtf
                    : range.firstDay().map(month::format).orElse(edtf);
        }
        return uncertain(range);
    }

    private String uncertain(TimeRange range) {
        String first = range.firstDay().map(this::told).orElse("");
        String last = range.lastDay().map(this::told).orElse("");
        if (!first.isEmpty() && !last.isEmpty()) {
            return messages.tell(isNight(range) ? "date.night" : "date.between", shortened(range), last);
        }
        if (first.isEmpty()) {
            return messages.tell("date.until", last);
        }
        return messages.tell("date.since", first);
    }

    /** The first day without what it shares with the last: « dimanche 5 » before « lundi 6 octobre 2025 ». */
    private String shortened(TimeRange range) {
        LocalDate first = range.firstDay().orElseThrow();
        LocalDate last = range.lastDay().orElseThrow();
        if (first.getYear() != last.getYear() || first.equals(last)) {
            return told(first);
        }
        String key = first.getMonth() == last.getMonth() ? "date.day.of-month" : "date.day.of-year";
        String pattern = messages.tell(first.getDayOfMonth() == 1 ? key + ".first" : key);
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(messages.language()))
                .format(first);
    }

    /** A part of a day that runs into the next one. */
    private static boolean isNight(TimeRange range) {
        return range.grain() == Grain.PART_OF_DAY
                && range.firstDay().isPresent()
                && range.firstDay().map(day -> day.plusDays(1)).equals(range.lastDay());
    }

    private String told(DayOffset offset) {
        if (offset.earliest() == offset.latest()) {
            return offset.earliest() == 0
                    ? messages.tell("date.offset.same")
                    : messages.counted(
                            offset.earliest() < 0 ? "date.offset.before" : "date.offset.after",
                            Math.abs(offset.earliest()));
        }
        if (offset.latest() == 0) {
            return messages.tell("date.offset.up-to", -offset.earliest());
        }
        return offset.latest() < 0
                ? messages.tell("date.offset.within", -offset.earliest())
                : messages.tell("date.offset.range", signed(offset.earliest()), signed(offset.latest()));
    }

    private static String signed(int days) {
        return days > 0 ? "+" + days : String.valueOf(days);
    }
}
