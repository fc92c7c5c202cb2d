package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/**
 * A school year or a season that two years name, {@code year} and {@code to}: "the 2023-24 season" lies somewhere between
 * July 2023 and August 2024.
 */
final class YearsOperation implements Operation {
    private static final int OPENS = 7;
    private static final int CLOSES = 9;

    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        int from = match.slots().number("year", 0);
        int to = match.slots().number("to", 0);
        boolean next = to == from + 1 || to == (from + 1) % 100;
        if (!next) {
            return Optional.empty();
        }
        TimeRange range = new TimeRange(
                LocalDate.of(from, OPENS, 1).atStartOfDay(),
                LocalDate.of(from + 1, CLOSES, 1).atStartOfDay(),
                Grain.YEAR,
                true);
        String value = from + "/" + (from + 1);
        return Optional.of(new Resolution(
                new TimexValue(TimexType.DATE, value, ""),
                Resolution.Place.range(range),
                Basis.STATED,
                TimeAnchor.NONE,
                Reason.of("time.stated", story.quote(match), value)));
    }
}
