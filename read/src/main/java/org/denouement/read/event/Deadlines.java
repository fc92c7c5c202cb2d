package org.denouement.read.event;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** What is still to be done "by Friday" is done on some day until then; what comes "after the summer", when it is over. */
final class Deadlines {
    private final Reading reading;
    private final Words words;
    private final Optional<LocalDate> published;

    Deadlines(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    /** The time of what is to come, by the word before it. */
    TimeLink of(Tree tree, Timex timex, Reason why) {
        int at = tree.at(timex.span());
        String before = at < 1 ? "" : tree.form(at - 1);
        Optional<TimeRange> range = words.has("until", before)
                ? timex.range().flatMap(end -> Ranges.by(end, published))
                : words.has("later", before) ? timex.range().flatMap(Ranges::after) : Optional.empty();
        return range.isPresent()
                ? new TimeLink(
                        Optional.of(timex.span()),
                        range,
                        Optional.empty(),
                        Basis.IMPLIED,
                        Reason.of("event.time.open", timex.span().in(reading.text())))
                : TimeLink.of(timex, why);
    }
}
