package org.denouement.reconcile.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.text.TimeRange;

/**
 * Which events a claim may belong to, found by what {@link Sameness} asks for: kinds that can be one, and beside it the
 * same article, somebody in common, the same words, or one day of nobody named. Whatever is not found could not be the same;
 * so a claim is compared with a few events, and not with those of all other articles.
 */
final class Candidates {
    private static final List<String> PEOPLE = List.of("agent", "patient");

    private final Map<String, Map<Integer, Happening>> places = new HashMap<>();
    private final Map<Happening, Integer> numbers = new HashMap<>();

    /** The events that may take in a claim, the first one first. */
    Collection<Happening> of(Claim claim) {
        Map<Integer, Happening> found = new TreeMap<>();
        for (String kind : kinds(claim)) {
            for (String key : shared(claim)) {
                found.putAll(places.getOrDefault(kind + key, Map.of()));
            }
        }
        String concept = claim.mention().what().concept();
        for (LocalDate day : days(claim)) {
            found.putAll(places.getOrDefault(concept + onDay(day, !isPlain(claim)), Map.of()));
        }
        return found.values();
    }

    /** From now on the event is found by what this claim of it says. */
    void add(Happening happening, Claim claim) {
        int number = numbers.computeIfAbsent(happening, unknown -> numbers.size());
        for (String kind : kinds(claim)) {
            shared(claim).forEach(key -> put(kind + key, number, happening));
        }
        String concept = claim.mention().what().concept();
        for (LocalDate day : days(claim)) {
            put(concept + onDay(day, false), number, happening);
            if (isPlain(claim)) {
                put(concept + onDay(day, true), number, happening);
            }
        }
    }

    private void put(String key, int number, Happening happening) {
        places.computeIfAbsent(key, unknown -> new HashMap<>()).put(number, happening);
    }

    /** Its concept and the families of it, and whether it is an offer, of which a noun may speak that tells another thing. */
    private static Set<String> kinds(Claim claim) {
        Set<String> kinds = new TreeSet<>(Kinship.families(claim.mention().what()));
        kinds.add(claim.mention().what().concept());
        if (Sameness.isOffer(claim)) {
            kinds.add("|offer");
        }
        return kinds;
    }

    private static Set<String> shared(Claim claim) {
        Set<String> keys = new TreeSet<>();
        keys.add("|article " + claim.article());
        keys.add("|words " + claim.words(claim.mention().clause()));
        Parties.ROLES.forEach(role -> claim.keys(role).forEach(key -> keys.add("|who " + key)));
        claim.entities().forEach(entity -> keys.add("|who " + entity));
        return keys;
    }

    private static String onDay(LocalDate day, boolean plain) {
        return "|day " + day + (plain ? " plain" : "");
    }

    /** Whether nobody is named at all, or one who acts or suffers only by a noun. */
    private static boolean isPlain(Claim claim) {
        return claim.entities().isEmpty()
                || PEOPLE.stream()
                        .anyMatch(role -> !claim.keys(role).isEmpty()
                                && claim.actors().entities(role).isEmpty());
    }

    /** The day or the two of a night; none of a longer time, by which nothing is near. */
    private static Set<LocalDate> days(Claim claim) {
        Optional<TimeRange> range = claim.isDated() ? claim.range().filter(Parties::isNight) : Optional.empty();
        Set<LocalDate> days = new TreeSet<>();
        range.flatMap(TimeRange::firstDay).ifPresent(days::add);
        range.flatMap(TimeRange::lastDay).ifPresent(days::add);
        return days;
    }
}
