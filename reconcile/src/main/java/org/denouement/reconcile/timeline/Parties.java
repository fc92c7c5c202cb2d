package org.denouement.reconcile.timeline;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.model.text.TimeRange;

/**
 * Whether those who play a part in two claims can be the same. Two names of the cast that differ cannot; a name and a
 * plain noun (« le matelot »), or nouns of two languages, can where the day and the deed are the same.
 */
final class Parties {
    static final List<String> ROLES = List.of("agent", "patient", "recipient", "organisation", "place");

    /** The roles in which a plain noun tells apart. */
    private static final Set<String> WHOLE = Set.of("agent", "patient");

    /** The sentences that take up the headline. */
    private static final int LEAD = 6;

    private Parties() {}

    /** Whether both name somebody in one role, and nobody who can be the same. */
    static boolean contradict(Claim one, Claim other) {
        boolean alike =
                one.mention().what().concept().equals(other.mention().what().concept());
        boolean kin = Kinship.areKin(one.mention().what(), other.mention().what());
        boolean near = areNear(one, other) && (alike || kin);
        boolean samePatient = !Collections.disjoint(entities(one, "patient"), entities(other, "patient"));
        for (String role : opposed(one, other)) {
            boolean known = areKnown(one, other, role);
            boolean excused = near && (known ? role.equals("agent") && samePatient : canMean(one, other, role));
            // « Le conseil a révoqué Arden », "Norvane fired Arden": a noun and a name may be one, whoever was fired
            // is.
            boolean body = alike && samePatient && !known && role.equals("agent");
            if ((known || WHOLE.contains(role)) && !excused && !body) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two claims are surely of different people or things: two names in one role, or a noun that the other does
     * not hold. « le navire » of one article can be « le navire Astrid » of another, on whichever day.
     */
    static boolean differ(Claim one, Claim other) {
        return opposed(one, other).stream()
                .anyMatch(role -> areKnown(one, other, role) || WHOLE.contains(role) && !canRead(one, other, role));
    }

    /** Whether there is such a role: then the words of both count. */
    static boolean areOpposed(Claim one, Claim other) {
        return !opposed(one, other).isEmpty();
    }

    /** The roles that both fill, with nobody in common. */
    private static List<String> opposed(Claim one, Claim other) {
        return ROLES.stream()
                .filter(role -> !one.keys(role).isEmpty() && !other.keys(role).isEmpty())
                .filter(role -> Collections.disjoint(one.keys(role), other.keys(role)))
                .toList();
    }

    private static boolean areKnown(Claim one, Claim other, String role) {
        return !entities(one, role).isEmpty() && !entities(other, role).isEmpty();
    }

    /** Whether both name somebody of the cast in one role, and nobody in common. */
    static boolean contradictByName(Claim one, Claim other) {
        return contradict(one, other)
                && ROLES.stream().anyMatch(role -> {
                    Set<String> mine = entities(one, role);
                    Set<String> theirs = entities(other, role);
                    return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
                });
    }

    /** A noun beside a name, nouns of two languages, or a noun that the other telling holds too. */
    private static boolean canMean(Claim one, Claim other, String role) {
        boolean mixed = entities(one, role).isEmpty() != entities(other, role).isEmpty();
        return mixed || canRead(one, other, role);
    }

    private static boolean canRead(Claim one, Claim other, String role) {
        boolean foreign = !language(one).equals(language(other));
        return foreign || holds(one, other.keys(role)) || holds(other, one.keys(role));
    }

    private static boolean holds(Claim claim, Set<String> keys) {
        String words = claim.words(claim.mention().clause()).toLowerCase(Locale.ROOT);
        return keys.stream().anyMatch(key -> words.contains(key.substring(key.indexOf(' ') + 1)));
    }

    private static String language(Claim claim) {
        return claim.reading().article().language();
    }

    /** Whether one of them has nobody but plain nouns in each role that both fill. */
    static boolean areNominal(Claim one, Claim other) {
        boolean met = false;
        for (String role : List.of("agent", "patient")) {
            boolean both = !one.keys(role).isEmpty() && !other.keys(role).isEmpty();
            if (both && !entities(one, role).isEmpty() && !entities(other, role).isEmpty()) {
                return false;
            }
            met |= both;
        }
        return met;
    }

    /** On the same day or night, or the headline of an article and its opening. */
    static boolean areNear(Claim one, Claim other) {
        boolean heading = one.article().equals(other.article())
                && (one.isHeadline() && other.sentence() < LEAD || other.isHeadline() && one.sentence() < LEAD);
        return heading || isNight(one) && isNight(other) && overlap(one, other);
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.range().orElseThrow().overlaps(other.range().orElseThrow());
    }

    private static boolean isNight(Claim claim) {
        return claim.isDated() && claim.range().filter(Parties::isNight).isPresent();
    }

    /** Whether it is a day, or the night between two. */
    static boolean isNight(TimeRange range) {
        return range.firstDay().isPresent()
                && range.lastDay().isPresent()
                && ChronoUnit.DAYS.between(
                                range.firstDay().get(), range.lastDay().get())
                        <= 1;
    }

    private static Set<String> entities(Claim claim, String role) {
        return claim.actors().entities(role);
    }

    /** A cast id; the key of a noun has its language before it. */
    static boolean isEntity(String key) {
        return key.indexOf(' ') < 0;
    }
}
