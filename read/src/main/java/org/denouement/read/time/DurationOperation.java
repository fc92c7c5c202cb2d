package org.denouement.read.time;

import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.Reason;

/**
 * A length of time: {@code n} and {@code unit}, a second pair {@code n2} and {@code unit2}, {@code half=1} for "and a
 * half". {@code window=past} is one that ends at publication ("these last five days"), {@code window=future} one that
 * begins there.
 */
final class DurationOperation implements Operation {
    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        Slots slots = match.slots();
        String value = value(slots, story.conventions());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        TimexValue timex = new TimexValue(TimexType.DURATION, value, slots.get("mod"));
        return Optional.of(Window.of(match, story)
                .map(window -> window.resolution(timex))
                .orElseGet(() -> new Resolution(
                        timex,
                        Resolution.Place.NOWHERE,
                        Basis.STATED,
                        TimeAnchor.NONE,
                        Reason.of("time.duration", story.quote(match)))));
    }

    static String value(Slots slots, Conventions conventions) {
        String count = slots.has("n") ? slots.get("n") : "1";
        ShiftOperation.Amount amount = ShiftOperation.Amount.of(slots.get("unit"));
        if (amount.times() > 1) {
            Optional<Integer> whole = slots.has("n") ? slots.number("n") : Optional.of(1);
            count = whole.map(n -> Long.toString((long) n * amount.times())).orElse("X");
        }
        if (slots.has("half")) {
            return half(count, amount.code(), conventions);
        }
        StringBuilder value = new StringBuilder("P");
        boolean clock = append(value, count, amount.code(), false);
        if (slots.has("unit2")) {
            append(
                    value,
                    slots.has("n2") ? slots.get("n2") : "1",
                    ShiftOperation.Amount.of(slots.get("unit2")).code(),
                    clock);
        }
        return value.toString();
    }

    private static boolean append(StringBuilder value, String count, String code, boolean clock) {
        boolean now = code.startsWith("T");
        if (now && !clock) {
            value.append('T');
        }
        value.append(count).append(now ? code.substring(1) : code);
        return clock || now;
    }

    /** "two and a half years": {@code P2.5Y} or {@code P2Y6M}, as the guidelines of the language have it. */
    private static String half(String count, String code, Conventions conventions) {
        boolean clock = code.startsWith("T");
        String unit = clock ? code.substring(1) : code;
        String finer =
                switch (code) {
                    case "Y" -> "6M";
                    case "TH" -> "30M";
                    case "TM" -> "30S";
                    case "D" -> "T12H";
                    default -> "";
                };
        String start = clock ? "PT" : "P";
        if (conventions.decimalHalves() || finer.isEmpty()) {
            return start + count + ".5" + unit;
        }
        return start + (count.equals("0") ? "" : count + unit) + finer;
    }
}
