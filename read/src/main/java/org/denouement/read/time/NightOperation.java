package org.denouement.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.Grain;
import org.denouement.model.text.TimeRange;

/** The night from one day to the next, "dans la nuit de dimanche à lundi": from 8 in the evening to 8 in the morning. */
final class NightOperation implements Operation {
    private final DateOperation dates = new DateOperation();

    @Override
    public Optional<Resolution> resolve(Match match, Story story) {
        return dates.resolve(match, story).map(first -> night(first, story));
    }

    private static Resolution night(Resolution first, Story story) {
        TimexValue value = new TimexValue(TimexType.TIME, first.value().value() + "TNI", "");
        Optional<Period> day = first.place().period().filter(period -> period.unit() == PeriodUnit.DAY);
        Resolution.Place place = day.map(evening -> place(evening, story)).orElse(first.place());
        return new Resolution(value, place, first.basis(), first.anchor(), first.because());
    }

    private static Resolution.Place place(Period evening, Story story) {
        LocalDate day = evening.first();
        TimeRange range = new TimeRange(day.atTime(20, 0), day.plusDays(1).atTime(8, 0), Grain.PART_OF_DAY, false);
        return new Resolution.Place(
                Optional.of(evening),
                Optional.of(range),
                new Dates(new Match(NONE, 0, 0, 0, Slots.NONE), story).offset(range));
    }

    private static final Rule NONE = new Rule("night", 0, Pattern.Place.LINE, "night", Slots.NONE);
}
