package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Event;
import org.denouement.tell.Headline;

/**
 * The story in a few lines, for the first screen: of the dated events that happened, those that weigh most, in order of
 * time. Left out when the whole timeline is about as short.
 */
final class BriefSection {
    private static final int LINES = 6;

    private BriefSection() {}

    static Optional<Element> of(Edition edition) {
        List<Event> timeline = edition.story().timeline();
        if (timeline.size() < 2 * LINES) {
            return Optional.empty();
        }
        List<Event> ranked = new ArrayList<>(timeline);
        ranked.removeIf(event -> !isDated(event) || event.status() != Status.HAPPENED);
        ranked.sort(Comparator.comparing((Event event) -> -weight(event))
                .thenComparing(event -> -event.evidence().anchors().size()));
        List<Event> chosen = ranked.subList(0, Math.min(LINES, ranked.size()));
        if (chosen.size() < LINES / 2) {
            return Optional.empty();
        }
        Element list = Element.of("ol");
        timeline.stream().filter(chosen::contains).forEach(event -> list.add(line(edition, event)));
        return Optional.of(Element.of("section", "brief")
                .set("aria-labelledby", "brief-title")
                .add(Element.of("h2").set("id", "brief-title").text(edition.told("page.brief")))
                .add(list));
    }

    /** To the night or finer. */
    private static boolean isDated(Event event) {
        return event.when()
                .range()
                .filter(range -> range.firstDay()
                        .flatMap(first -> range.lastDay().map(last -> !last.isAfter(first.plusDays(1))))
                        .orElse(false))
                .isPresent();
    }

    /** More origins weigh most; then that it is of a kind the field knows, and that it names who takes part. */
    private static int weight(Event event) {
        long named =
                event.parts().stream().filter(part -> part.entity().isPresent()).count();
        return 2 * event.origins().size() + (event.what().type().isEmpty() ? 0 : 2) + (int) Math.min(2, named);
    }

    private static Element line(Edition edition, Event event) {
        Headline headline = edition.narrator().headlineOf(event);
        return Element.of("li")
                .add(Element.of("span", "date").text(edition.narrator().dates().told(event.when())))
                .text(" ")
                .add(Element.of("a")
                        .set("href", "#" + event.id())
                        .set("lang", edition.languageOf(headline.language()))
                        .text(edition.narrator().shown(headline)));
    }
}
