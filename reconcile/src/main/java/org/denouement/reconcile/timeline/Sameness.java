package org.denouement.reconcile.timeline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/**
 * Whether two claims are of one event: the same concept (or the same type, for the types that name one happening), people
 * that do not contradict each other, and times that can be the same. Careful: two alike things that are told as one are
 * worse than one thing told twice.
 */
final class Sameness {
    /** Types of which a person or organisation sees one at a time: to be dismissed and to lose one's post are one event. */
    private static final Set<String> SINGULAR = Set.of(
            "end-position", "start-position", "die", "arrest-jail", "charge-indict", "convict", "declare-bankruptcy");
    /** Concepts of a singular type that are not the same thing to the same person. */
    private static final Set<Set<String>> APART = Set.of(
            Set.of("dismiss", "resign"),
            Set.of("lay-off", "dismiss"),
            Set.of("appoint", "return"),
            Set.of("arrest", "jail"),
            Set.of("appoint", "hire"),
            Set.of("lay-off", "resign"),
            Set.of("dismiss", "leave"),
            Set.of("lay-off", "leave"),
            Set.of("return", "take-office"),
            Set.of("appoint", "reinstate"));

    private static final List<String> ROLES = List.of("agent", "patient", "recipient", "organisation", "place");

    private Sameness() {}

    /** The reason to take both for one event; empty when they are not, or nothing says so. */
    static Optional<Reason> between(Claim one, Claim other) {
        boolean same = sameKind(one.mention().what(), other.mention().what())
                && sameStatus(one.status(), other.status())
                && one.mention().how().negated() == other.mention().how().negated()
                && !contradict(one, other)
                && sameTime(one, other);
        return same ? shared(one, other) : Optional.empty();
    }

    /** Whether both cannot be one event, whatever a third claim says. */
    static boolean isAgainst(Claim one, Claim other) {
        return contradict(one, other) || !sameTime(one, other) || !sameStatus(one.status(), other.status());
    }

    private static boolean sameKind(EventClass one, EventClass other) {
        if (one.concept().equals(other.concept())) {
            return true;
        }
        return !one.type().isEmpty()
                && one.type().equals(other.type())
                && SINGULAR.contains(one.type())
                && !APART.contains(Set.of(one.concept(), other.concept()));
    }

    private static boolean sameStatus(Status one, Status other) {
        return told(one) == told(other);
    }

    private static Status told(Status status) {
        return status == Status.REPORTED ? Status.HAPPENED : status;
    }

    /** Whether both name somebody in one role, and nobody the same. */
    private static boolean contradict(Claim one, Claim other) {
        for (String role : ROLES) {
            Set<String> mine = one.keys(role);
            Set<String> theirs = other.keys(role);
            boolean known = mine.stream().anyMatch(Sameness::isEntity)
                    && theirs.stream().anyMatch(Sameness::isEntity);
            boolean whole = role.equals("agent") || role.equals("patient");
            if ((known || whole) && !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEntity(String key) {
        return key.indexOf(' ') < 0;
    }

    private static boolean sameTime(Claim one, Claim other) {
        Optional<TimeRange> mine = one.range();
        Optional<TimeRange> theirs = other.range();
        return mine.isEmpty() || theirs.isEmpty() || mine.get().overlaps(theirs.get());
    }

    /** Somebody in common in the same role; without people, the same day and place. */
    private static Optional<Reason> shared(Claim one, Claim other) {
        Set<String> common = new TreeSet<>();
        boolean patient = false;
        for (String role : ROLES) {
            Set<String> both = one.keys(role);
            both.retainAll(other.keys(role));
            common.addAll(both);
            patient |= !both.isEmpty() && !role.equals("place") && !role.equals("organisation");
        }
        String concept = one.mention().what().concept();
        if (patient && (hasEntity(common) || nobodyNamed(one, other))) {
            return Optional.of(Reason.of("timeline.merge.same", concept, names(one, common)));
        }
        boolean sameDay = one.isDated()
                && other.isDated()
                && one.range().filter(TimeRange::isOneDay).equals(other.range().filter(TimeRange::isOneDay))
                && one.range().filter(TimeRange::isOneDay).isPresent();
        boolean oneSilent = one.entities().isEmpty() || other.entities().isEmpty();
        if (sameDay
                && (oneSilent || !common.isEmpty())
                && one.mention().what().concept().equals(other.mention().what().concept())) {
            return Optional.of(Reason.of("timeline.merge.near", concept, names(one, common)));
        }
        return Optional.empty();
    }

    private static boolean hasEntity(Set<String> keys) {
        return keys.stream().anyMatch(Sameness::isEntity);
    }

    /** Two tellings of « le navire a coulé » where nobody is named. */
    private static boolean nobodyNamed(Claim one, Claim other) {
        return one.article().equals(other.article())
                || one.entities().isEmpty() && other.entities().isEmpty() && one.isDated() && other.isDated();
    }

    private static String names(Claim claim, Set<String> keys) {
        return String.join(
                ", ",
                claim.actors().stream()
                        .filter(actor -> keys.contains(actor.key()))
                        .map(Actor::words)
                        .toList());
    }
}
