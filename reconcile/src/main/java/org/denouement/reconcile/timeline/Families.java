package org.denouement.reconcile.timeline;

import java.util.List;
import java.util.Set;

/** Concepts that tell one thing in other words: who is elected wins, what is found is rescued. */
final class Families {
    private static final List<Set<String>> KIN = List.of(
            Set.of("elect", "win", "beat"),
            Set.of("find", "rescue", "discover"),
            Set.of("collide", "run-aground", "crash"),
            Set.of("crash", "explode", "burn"),
            Set.of("disappear", "lose-contact"),
            Set.of("cancel", "annul", "postpone", "halt"),
            Set.of("refuse", "reject"),
            Set.of("accept", "agree", "sign"),
            Set.of("suspend", "ban"),
            Set.of("recall", "withdraw"),
            Set.of("die", "kill", "murder"),
            Set.of("publish", "reveal", "leak-document", "unveil"),
            Set.of("test-positive", "test"),
            Set.of("hear", "arrest"),
            Set.of("sell", "acquire"),
            Set.of("strike", "halt"),
            Set.of("bankrupt", "liquidate"),
            Set.of("appoint", "take-office", "reinstate"),
            Set.of("investigate", "raid"));

    private Families() {}

    static boolean areKin(Claim one, Claim other) {
        String mine = one.mention().what().concept();
        String theirs = other.mention().what().concept();
        return KIN.stream().anyMatch(family -> family.contains(mine) && family.contains(theirs));
    }
}
