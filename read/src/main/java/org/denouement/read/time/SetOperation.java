package org.denouement.read.time;

import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.Reason;

/** A time that comes again: "every year" {@code P1Y}, "every Thursday" {@code XXXX-WXX-4}, "every March". */
final class SetOperation implements Operation {
    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        TimexValue value = new TimexValue(
                TimexType.SET, value(match.slots(), story), match.slots().get("mod"));
        return Optional.of(new Resolution(
                value,
                Resolution.Place.NOWHERE,
                Basis.STATED,
                TimeAnchor.NONE,
                Reason.of("time.set", story.quote(match))));
    }

    private static String value(Slots slots, Story story) {
        String clock = Clock.of(slots).suffix();
        if (slots.has("weekday")) {
            return "XXXX-WXX-" + slots.get("weekday") + clock;
        }
        if (slots.has("month")) {
            return String.format(Locale.ROOT, "XXXX-%02d", slots.number("month", 1));
        }
        if (slots.has("season")) {
            return "XXXX-" + slots.get("season");
        }
        if (slots.has("quarter")) {
            return "XXXX-Q" + slots.get("quarter");
        }
        return slots.has("unit") ? DurationOperation.value(slots, story.conventions()) : "XXXX-XX-XX" + clock;
    }
}
