package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.text.Reason;

/**
 * The claims of one event, those that say the same of the same people together: a new claim is compared with one of each
 * kind, and a thousand posts on one event do not each look at all others. Only the claims of its own article or origin,
 * and those whose words matter, are looked at one by one.
 */
final class Members {
    private final List<Claim> all = new ArrayList<>();
    /** By what is said; the numbers of the claims in {@link #all}. */
    private final Map<String, List<Integer>> alike = new LinkedHashMap<>();

    private final Map<String, List<Integer>> origins = new TreeMap<>();

    void add(Claim claim) {
        int number = all.size();
        all.add(claim);
        alike.computeIfAbsent(said(claim), unknown -> new ArrayList<>()).add(number);
        origins.computeIfAbsent(claim.origin(), unknown -> new ArrayList<>()).add(number);
    }

    List<Claim> list() {
        return Collections.unmodifiableList(all);
    }

    /** The reason of the first claim that has one to be of one event with this; empty when none has, or one is against it. */
    Optional<Reason> takesIn(Claim claim) {
        Map<Integer, Reason> reasons = new TreeMap<>();
        for (int number : compared(claim)) {
            Claim mine = all.get(number);
            Optional<Reason> reason = Sameness.between(mine, claim);
            if (reason.isEmpty() && Sameness.isAgainst(mine, claim)) {
                return Optional.empty();
            }
            reason.ifPresent(because -> reasons.put(number, because));
        }
        return reasons.values().stream().findFirst();
    }

    private List<Integer> compared(Claim claim) {
        List<Integer> numbers = new ArrayList<>(origins.getOrDefault(claim.origin(), List.of()));
        for (List<Integer> group : alike.values()) {
            boolean worded = Parties.areOpposed(all.get(group.get(0)), claim);
            for (int number : group) {
                if (!all.get(number).origin().equals(claim.origin())) {
                    numbers.add(number);
                    if (!worded) {
                        break;
                    }
                }
            }
        }
        return numbers;
    }

    /** All that a comparison looks at in a claim of another article and origin, but for its words. */
    private static String said(Claim claim) {
        StringBuilder said = new StringBuilder();
        said.append(claim.mention().what())
                .append(claim.status())
                .append(claim.mention().how().negated())
                .append(claim.range())
                .append(claim.isDated())
                .append(claim.isNoun())
                .append(claim.reading().article().language());
        for (Actor actor : claim.actors().list()) {
            said.append('|')
                    .append(actor.participant().role())
                    .append(' ')
                    .append(actor.key())
                    .append(' ')
                    .append(actor.entity().isPresent());
        }
        return said.toString();
    }
}
