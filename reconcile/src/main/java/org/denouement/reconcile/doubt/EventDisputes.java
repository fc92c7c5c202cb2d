package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Version;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.item.ItemIds;
import org.denouement.reconcile.item.Sources;

/** Events that one source dates otherwise than another, or that one tells and another denies. */
final class EventDisputes {
    private final Passages passages;
    private final Sources sources;

    EventDisputes(Passages passages, Sources sources) {
        this.passages = passages;
        this.sources = sources;
    }

    /** A mention of the event with the anchor that holds it. */
    private record Told(Anchor anchor, EventMention mention, String origin) {}

    List<Contradiction> find(List<Event> events) {
        List<Contradiction> found = new ArrayList<>();
        for (Event event : events) {
            List<Told> told = told(event);
            dates(event, told).ifPresent(found::add);
            statuses(event, told).ifPresent(found::add);
        }
        return found;
    }

    private List<Told> told(Event event) {
        List<Told> told = new ArrayList<>();
        for (Anchor anchor : event.evidence().anchors()) {
            Reading reading = passages.reading(anchor.source());
            reading.facts().events().stream()
                    .filter(mention -> anchor.span().equals(mention.trigger())
                            || anchor.span().equals(mention.clause()))
                    .filter(mention ->
                            mention.what().concept().equals(event.what().concept()))
                    .findFirst()
                    .ifPresent(mention -> told.add(new Told(anchor, mention, sources.originOf(anchor.source()))));
        }
        return told;
    }

    /** Days that two sources state and that differ. */
    private Optional<Contradiction> dates(Event event, List<Told> told) {
        Map<String, List<Told>> byDay = new TreeMap<>();
        for (Told mention : told) {
            mention.mention()
                    .when()
                    .filter(link -> link.basis() == Basis.STATED)
                    .flatMap(TimeLink::range)
                    .filter(TimeRange::isOneDay)
                    .flatMap(TimeRange::firstDay)
                    .ifPresent(day -> byDay.computeIfAbsent(day.toString(), key -> new ArrayList<>())
                            .add(mention));
        }
        return contradiction(
                event, byDay, "date", Reason.of("disputes.date", event.telling().words()));
    }

    private Optional<Contradiction> statuses(Event event, List<Told> told) {
        Map<String, List<Told>> byStatus = new LinkedHashMap<>();
        for (Told mention : told) {
            Status status = mention.mention().how().status();
            boolean denied = status == Status.DENIED || mention.mention().how().negated();
            if (denied || status == Status.HAPPENED) {
                byStatus.computeIfAbsent(denied ? "denied" : status.name(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        return contradiction(
                event,
                byStatus,
                "status",
                Reason.of("disputes.status", event.telling().words()));
    }

    private Optional<Contradiction> contradiction(
            Event event, Map<String, List<Told>> sides, String kind, Reason what) {
        TreeSet<String> origins = new TreeSet<>();
        sides.values().forEach(side -> origins.add(side.get(0).origin()));
        boolean independent = origins.size() > 1 || kind.equals("status") && sides.size() > 1;
        if (sides.size() < 2 || !independent) {
            return Optional.empty();
        }
        List<Version> versions = sides.values().stream()
                .map(side -> passages.version(evidence(side), List.of(event.id())))
                .toList();
        return Optional.of(new Contradiction(ItemIds.of("dispute", kind, event.id()), kind, what, versions));
    }

    private static Evidence evidence(List<Told> side) {
        return new Evidence(side.stream().map(Told::anchor).toList(), List.of());
    }
}
