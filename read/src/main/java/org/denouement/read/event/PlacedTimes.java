package org.denouement.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/** The time expressions of an article that an event can be linked to: those that lie somewhere on the calendar. */
final class PlacedTimes {
    private final Reading reading;
    private final Words small;
    private final Optional<LocalDate> published;

    PlacedTimes(Reading reading, Words small) {
        this.reading = reading;
        this.small = small;
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    /** The time expressions of a sentence that lie somewhere on the calendar. */
    List<Timex> placed(Span sentence) {
        List<Timex> found = new ArrayList<>();
        for (Timex timex : reading.times()) {
            boolean point =
                    timex.value().type() == TimexType.DATE || timex.value().type() == TimexType.TIME;
            boolean placed = timex.range().isPresent() || timex.offset().isPresent();
            if (sentence.contains(timex.span())
                    && point
                    && placed
                    && !isVague(timex)
                    && !isRelative(timex)
                    && !isBareHour(timex)) {
                found.add(timex);
            }
        }
        return found;
    }

    /** The times of the sentence, those that hang on the event's own verb before the rest. */
    List<Timex> nearestFirst(Tree tree, Trigger trigger) {
        return placed(tree.sentence().span()).stream()
                .sorted(Comparator.comparing((Timex timex) -> {
                    int at = tree.headOf(timex.span());
                    return at < 0 || tree.head(at) != trigger.predicate();
                }))
                .toList();
    }

    /** « à 22 h 40 », "at 9pm": hours of a day that other words tell. */
    List<Timex> bareHours(Span sentence) {
        return reading.times().stream()
                .filter(timex -> sentence.contains(timex.span()) && isHour(timex) && isBareHour(timex))
                .toList();
    }

    /** « six jours après l'accident »: counted from the accident, which was not then. */
    boolean isCounted(Tree tree, Timex timex) {
        int first = tree.at(timex.span());
        for (int i = Math.max(0, first); i < tree.size(); i++) {
            boolean last = tree.span(i).end() == timex.span().end();
            if (last) {
                boolean next = i + 1 < tree.size() && small.has("time.relative", tree.form(i + 1));
                return next || small.has("time.relative", tree.form(i));
            }
        }
        return false;
    }

    private static boolean isHour(Timex timex) {
        return timex.value().type() == TimexType.TIME;
    }

    /** "now", « actuellement »: about today, no day. */
    private static boolean isVague(Timex timex) {
        return timex.value().value().endsWith("_REF")
                || timex.range().map(TimeRange::approximate).orElse(false) && timex.basis() == Basis.RELATIVE;
    }

    /** « à 20 h 42 » alone: which day's evening is for other words to say. */
    private boolean isBareHour(Timex timex) {
        return timex.range()
                .filter(range -> range.grain() == Grain.MINUTE || range.grain() == Grain.HOUR)
                .flatMap(TimeRange::firstDay)
                .filter(day -> published.filter(day::equals).isPresent())
                .isPresent();
    }

    /** "the Monday after the vote": counted from an event, which nothing here dates. */
    private boolean isRelative(Timex timex) {
        String before = reading.text()
                .substring(Math.max(0, timex.span().start() - 5), timex.span().start());
        String[] lead = Tree.normal(before).split("\\s+");
        String first = Tree.normal(timex.span().in(reading.text())).split("\\s+", 2)[0];
        if (!small.has("entry.optional", first)
                && (lead.length == 0 || !small.has("entry.optional", lead[lead.length - 1]))) {
            return false;
        }
        String rest = reading.text()
                .substring(
                        timex.span().end(),
                        Math.min(reading.text().length(), timex.span().end() + 16));
        String next = rest.strip().split("[^\\p{L}'’]", 2)[0];
        return small.has("time.relative", Tree.normal(next));
    }
}
