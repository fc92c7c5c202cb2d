package org.denouement.reconcile.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Part;
import org.denouement.model.story.Telling;
import org.denouement.model.story.When;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;
import org.denouement.reconcile.cast.Cast;

/**
 * What happened, in order: the claims of all articles brought together into events, the weighty ones chosen, each dated
 * and told by its clearest clause. A pure function of what it is given.
 */
public final class Timeline {
    private Timeline() {}

    /** Dated events in order of time, then those only placed relative to an article, then the undated ones. */
    public static List<Event> of(Coverage coverage, List<Reading> readings, Cast cast) {
        List<Happening> all = CallingOff.settled(Happening.of(Claims.of(coverage, readings, cast)));
        List<Happening> chosen = Ranking.chosen(all, cast);
        List<Happening> inTextOrder = new ArrayList<>(chosen);
        inTextOrder.sort(Timeline::byFirstTelling);
        List<Event> events = new ArrayList<>();
        inTextOrder.forEach(happening -> events.add(event(happening)));
        events.sort(Chronology.ORDER);
        return events;
    }

    /** What was published first first; within an article in order of text. */
    private static int byFirstTelling(Happening one, Happening other) {
        int byDay = one.told().compareTo(other.told());
        return byDay != 0 ? byDay : one.best().compareTo(other.best());
    }

    private static Event event(Happening happening) {
        Claim best = happening.best();
        EventClass what = best.mention().what();
        When when = Dating.of(happening, best);
        Status status = status(happening, best);
        Telling telling = telling(best);
        Evidence evidence = evidence(happening, best);
        String id = id(what.concept() + "|" + status + "|" + best.article() + "|"
                + best.mention().trigger() + "|" + telling.words());
        return new Event(id, what, telling, when, status, parts(happening, best), happening.origins(), evidence);
    }

    private static Status status(Happening happening, Claim best) {
        boolean vouched = happening.claims().stream().anyMatch(claim -> claim.status() == Status.HAPPENED);
        if (happening.isCalledOff()) {
            return Status.DENIED;
        }
        return best.status() == Status.REPORTED && vouched ? Status.HAPPENED : best.status();
    }

    private static Telling telling(Claim best) {
        return new Telling(Line.of(best).words(), best.reading().article().language());
    }

    /** As the best claim tells them, then those whom only the others name. */
    private static List<Part> parts(Happening happening, Claim best) {
        List<Part> parts = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        add(best, parts, known, false);
        happening.claims().stream()
                .filter(claim -> !claim.equals(best))
                .forEach(claim -> add(claim, parts, known, true));
        return parts;
    }

    private static void add(Claim claim, List<Part> parts, Set<String> known, boolean onlyNamed) {
        for (Actor actor : claim.actors().list()) {
            boolean wanted = !onlyNamed || actor.entity().isPresent();
            if (wanted && known.add(actor.key().isEmpty() ? actor.words() : actor.key())) {
                parts.add(new Part(actor.participant().role(), actor.words(), actor.entity()));
            }
        }
    }

    private static Evidence evidence(Happening happening, Claim best) {
        List<Anchor> anchors = new ArrayList<>();
        List<Reason> because = new ArrayList<>(List.of(best.mention().how().because()));
        for (Claim claim : happening.claims()) {
            anchors.addAll(claim.anchors());
            claim.mention().when().flatMap(TimeLink::counted).ifPresent(count -> anchors.addAll(count.dated()));
        }
        if (best.mention().how().negated()) {
            because.add(Reason.of("timeline.negated"));
        }
        because.addAll(happening.merges());
        return new Evidence(anchors, because);
    }

    private static String id(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "event-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
