package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Event;
import org.denouement.model.story.When;
import org.denouement.model.text.TimeRange;
import org.denouement.tell.Headline;
import org.denouement.tell.Words;

/** What happened, in order, by date; what has only a relative date, then what has none, last and under their own heading. */
final class TimelineSection {
    private final Edition edition;

    private TimelineSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        TimelineSection section = new TimelineSection(edition);
        List<Event> events = edition.story().timeline();
        Element body = Element.of("div");
        body.add(section.dated(events));
        body.add(section.apart(
                "page.relative",
                events.stream().filter(event -> isRelative(event.when())).toList()));
        body.add(section.apart(
                "page.undated",
                events.stream().filter(event -> isUndated(event.when())).toList()));
        return Section.of(edition, "timeline", events.size(), body);
    }

    private static boolean isRelative(When when) {
        return when.range().isEmpty() && when.offset().isPresent();
    }

    private static boolean isUndated(When when) {
        return when.range().isEmpty() && when.offset().isEmpty();
    }

    private Optional<Element> dated(List<Event> events) {
        Map<String, List<Event>> byDate = new LinkedHashMap<>();
        for (Event event : events) {
            if (event.when().range().isPresent()) {
                byDate.computeIfAbsent(edition.narrator().dates().told(event.when()), date -> new ArrayList<>())
                        .add(event);
            }
        }
        if (byDate.isEmpty()) {
            return Optional.empty();
        }
        Element days = Element.of("ol", "days");
        byDate.forEach((date, those) -> days.add(day(date, those)));
        return Optional.of(days);
    }

    private Element day(String date, List<Event> events) {
        Optional<String> machine = events.get(0)
                .when()
                .range()
                .filter(TimeRange::isOneDay)
                .flatMap(range -> range.firstDay().map(Object::toString));
        Element time = machine.isPresent()
                ? Element.of("time").set("datetime", machine).text(date)
                : Element.of("span").text(date);
        return Element.of("li", "day").add(Element.of("h3").add(time)).add(list(events));
    }

    private Optional<Element> apart(String key, List<Event> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Element.of("div", "apart")
                .add(Element.of("h3").text(edition.told(key)))
                .add(Element.of("p", "hint").text(edition.told(key + ".hint")))
                .add(list(events)));
    }

    private Element list(List<Event> events) {
        Element list = Element.of("ol", "events");
        events.forEach(event -> list.add(event(event)));
        return list;
    }

    private Element event(Event event) {
        Proof proof = Proof.of(edition, event.id(), event.evidence());
        Element line = Element.of("p", "line");
        if (isRelative(event.when())) {
            line.add(Element.of("span", "relative")
                    .text(edition.narrator().dates().told(event.when())));
            line.text(" ");
        }
        Headline headline = edition.narrator().headlineOf(event);
        line.add(chip(event))
                .add(proof.headline(edition.narrator().shown(headline))
                        .set("lang", edition.languageOf(headline.language())));
        return Item.of("li", Words.lower(event.status()), event.id())
                .add(line)
                .add(proof.meta(Optional.of(event.when())));
    }

    /** What is not simply told as a fact says so in words; the mark is no colour alone. */
    private Optional<Element> chip(Event event) {
        return event.status() == Status.HAPPENED
                ? Optional.empty()
                : Optional.of(Element.of("span", "chip")
                        .text(edition.told("page.status." + edition.narrator().statusOf(event))));
    }
}
