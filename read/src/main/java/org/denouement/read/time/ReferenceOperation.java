package org.denouement.read.time;

import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** Words that only point: {@code value=PRESENT_REF} ("now"), {@code PAST_REF} ("recently"), {@code FUTURE_REF}. */
final class ReferenceOperation implements Operation {
    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        String value = match.slots().get("value");
        if (match.slots().get("unless").equals("past") && story.isOver(match)) {
            return Optional.empty();
        }
        String key =
                switch (value) {
                    case "PRESENT_REF" -> "time.ref.present";
                    case "FUTURE_REF" -> "time.ref.future";
                    default -> "time.ref.past";
                };
        return Optional.of(new Resolution(
                new TimexValue(TimexType.DATE, value, match.slots().get("mod")),
                place(value, story),
                Basis.RELATIVE,
                value.equals("PRESENT_REF") ? TimeAnchor.PUBLICATION : TimeAnchor.NONE,
                Reason.of(key, story.quote(match))));
    }

    private static Resolution.Place place(String value, Story story) {
        if (!value.equals("PRESENT_REF")) {
            return Resolution.Place.NOWHERE;
        }
        Optional<TimeRange> day = story.publication()
                .map(date -> new TimeRange(date.atStartOfDay(), date.plusDays(1).atStartOfDay(), Grain.DAY, true));
        return new Resolution.Place(
                Optional.empty(), day, Resolution.Place.offset(0, 0).offset());
    }
}
