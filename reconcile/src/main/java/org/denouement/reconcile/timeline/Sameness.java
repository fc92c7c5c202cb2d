package org.denouement.reconcile.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/**
 * Whether two claims are of one event: the same concept (or the same type, for the types that name one happening), people
 * that do not contradict each other, and times that can be the same. Careful: two alike things that are told as one are
 * worse than one thing told twice.
 */
final class Sameness {
    private static final String OFFER = "offer";
    /** How many sentences later a noun may take up an event. */
    private static final int NEXT = 2;

    private Sameness() {}

    /** The reason to take both for one event; empty when they are not, or nothing says so. */
    static Optional<Reason> between(Claim one, Claim other) {
        boolean possible = sameStatus(one, other)
                && one.mention().how().negated() == other.mention().how().negated()
                && sameTime(one, other)
                && !Parties.contradict(one, other);
        if (!possible) {
            return Optional.empty();
        }
        if (isTakenUp(one, other) || isTakenUp(other, one)) {
            return Optional.of(
                    Reason.of("timeline.merge.noun", other.words(other.mention().trigger())));
        }
        if (areOneText(one, other)) {
            return Optional.of(
                    Reason.of("timeline.merge.copy", one.words(one.mention().clause())));
        }
        if (Kinship.areSame(one.mention().what(), other.mention().what())) {
            return shared(one, other);
        }
        return Kinship.areKin(one.mention().what(), other.mention().what()) ? kin(one, other) : Optional.empty();
    }

    /** Whether it tells an offer, or what an offer may be of. */
    static boolean isOffer(Claim claim) {
        return claim.mention().what().concept().equals(OFFER) || claim.status() == Status.OFFERED;
    }

    /** Whether both cannot be one event, whatever a third claim says. */
    static boolean isAgainst(Claim one, Claim other) {
        return Parties.contradictByName(one, other) || !sameTime(one, other) || !sameStatus(one, other);
    }

    /** The same words in a wire and in its copies. */
    private static boolean areOneText(Claim one, Claim other) {
        return one.origin().equals(other.origin())
                && !one.article().equals(other.article())
                && one.mention().what().concept().equals(other.mention().what().concept())
                && one.words(one.mention().clause())
                        .equals(other.words(other.mention().clause()));
    }

    /** "has refused an offer … The offer was made on Wednesday": the noun takes up what was told just before. */
    private static boolean isTakenUp(Claim told, Claim noun) {
        int after = noun.sentence() - told.sentence();
        boolean offer = noun.mention().what().concept().equals(OFFER) && told.status() == Status.OFFERED;
        return noun.isNoun()
                && !told.isNoun()
                && told.article().equals(noun.article())
                && after > 0
                && after <= NEXT
                && noun.keys("patient").isEmpty()
                && (offer
                        || noun.mention()
                                .what()
                                .concept()
                                .equals(told.mention().what().concept()));
    }

    /** « a été élu », « l'emporte »: other words for one thing, of the same people on the same day. */
    private static Optional<Reason> kin(Claim one, Claim other) {
        Set<String> common = one.entities();
        common.retainAll(other.entities());
        boolean silent = one.entities().isEmpty() || other.entities().isEmpty();
        boolean opening = one.article().equals(other.article()) && one.isHeadline() != other.isHeadline() && silent;
        return Parties.areNear(one, other) && (!common.isEmpty() || opening)
                ? Optional.of(Reason.of(
                        "timeline.merge.kin", other.words(other.mention().trigger()), names(one, common)))
                : Optional.empty();
    }

    private static boolean sameStatus(Claim one, Claim other) {
        Status mine = told(one);
        Status theirs = told(other);
        return mine == theirs || cameTrue(one, other) || cameTrue(other, one);
    }

    /** What was planned for a day, and happened on that day. */
    private static boolean cameTrue(Claim plan, Claim fact) {
        boolean day = plan.isDated()
                && fact.isDated()
                && plan.range().filter(TimeRange::isOneDay).isPresent()
                && plan.range().flatMap(TimeRange::firstDay).equals(fact.range().flatMap(TimeRange::firstDay))
                && fact.range().filter(TimeRange::isOneDay).isPresent();
        Set<String> common = plan.entities();
        common.retainAll(fact.entities());
        return plan.status() == Status.PLANNED
                && told(fact) == Status.HAPPENED
                && day
                && !common.isEmpty()
                && plan.mention().what().concept().equals(fact.mention().what().concept());
    }

    /** An offer that was made is offered; what is reported is told as having happened. */
    private static Status told(Claim claim) {
        Status status = claim.status();
        if (claim.mention().what().concept().equals(OFFER) && status == Status.HAPPENED) {
            return Status.OFFERED;
        }
        return status == Status.REPORTED ? Status.HAPPENED : status;
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
        for (String role : Parties.ROLES) {
            Set<String> both = new TreeSet<>(one.keys(role));
            both.retainAll(other.keys(role));
            common.addAll(both);
            patient |= !both.isEmpty() && !role.equals("place") && !role.equals("organisation");
        }
        String concept = one.mention().what().concept();
        if (patient && (hasEntity(common) || nobodyNamed(one, other))) {
            return Optional.of(Reason.of("timeline.merge.same", concept, names(one, common)));
        }
        boolean oneSilent = one.entities().isEmpty() || other.entities().isEmpty();
        if (Parties.areNear(one, other)
                && (oneSilent || !common.isEmpty() || Parties.areNominal(one, other))
                && one.mention().what().concept().equals(other.mention().what().concept())) {
            return Optional.of(Reason.of("timeline.merge.near", concept, names(one, common)));
        }
        return Optional.empty();
    }

    private static boolean hasEntity(Set<String> keys) {
        return keys.stream().anyMatch(Parties::isEntity);
    }

    /** Two tellings of « le navire a coulé » where nobody is named. */
    private static boolean nobodyNamed(Claim one, Claim other) {
        return one.article().equals(other.article())
                || one.entities().isEmpty() && other.entities().isEmpty() && one.isDated() && other.isDated();
    }

    private static String names(Claim claim, Set<String> keys) {
        return String.join(
                ", ",
                claim.actors().list().stream()
                        .filter(actor -> keys.contains(actor.key()))
                        .map(Actor::words)
                        .toList());
    }
}
