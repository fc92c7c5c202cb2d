package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.Gender;

/** All the places of an article where one name stands, and what they show together. */
final class NameGroup {
    /** A clue met again adds this much of its weight; it never counts more than {@link #MOST} times. */
    private static final double AGAIN = 0.4;

    private static final double MOST = 2;
    /** Below these the kind is left open; set by hand. */
    private static final double ENOUGH = 0.7;

    private static final double APART = 0.25;

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Clue, Integer> clues = new EnumMap<>(Clue.class);
    private final Set<Candidate> kin = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;

    void add(Candidate candidate, Set<Clue> inName, Set<Clue> around) {
        candidates.add(candidate);
        if (around.contains(Clue.RELATIVE_BEFORE)) {
            kin.add(candidate);
        }
        inName.forEach(clue -> clues.put(clue, 1));
        around.forEach(clue -> clues.merge(clue, 1, Integer::sum));
    }

    /** Takes over what the places of another name of the same one show. */
    void learn(NameGroup other) {
        other.clues.forEach((clue, count) -> {
            if (clue.compareTo(Clue.HONORIFIC_BEFORE) >= 0 && clue != Clue.PART_OF_PERSON) {
                clues.merge(clue, count, Integer::sum);
            }
        });
        agree(other.gender);
    }

    void mark(Clue clue) {
        clues.merge(clue, 1, Integer::sum);
    }

    boolean has(Clue clue) {
        return clues.containsKey(clue);
    }

    void agree(Gender other) {
        if (gender == Gender.UNKNOWN) {
            gender = other;
        }
    }

    /** Whether the words before that place call the bearer somebody's relative. */
    boolean isKinAt(Candidate candidate) {
        return kin.contains(candidate);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Candidate first() {
        return candidates.get(0);
    }

    Gender gender() {
        return gender;
    }

    Map<Clue, Integer> clues() {
        return clues;
    }

    Verdict verdict(ClueWeights weights) {
        double[] scores = new double[ClueWeights.KINDS.size()];
        for (Map.Entry<Clue, Integer> clue : clues.entrySet()) {
            double times = Math.min(MOST, 1 + AGAIN * (clue.getValue() - 1));
            for (int kind = 0; kind < scores.length; kind++) {
                scores[kind] += times * weights.of(clue.getKey(), kind);
            }
        }
        int best = 0;
        for (int kind = 1; kind < scores.length; kind++) {
            best = scores[kind] > scores[best] ? kind : best;
        }
        double second = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < scores.length; kind++) {
            second = kind == best ? second : Math.max(second, scores[kind]);
        }
        boolean open = scores[best] < ENOUGH || scores[best] - second < APART;
        return new Verdict(open ? EntityKind.UNKNOWN : ClueWeights.KINDS.get(best), strongest(weights, best));
    }

    /** The clue that speaks most for a kind. */
    private Clue strongest(ClueWeights weights, int kind) {
        Clue strongest = Clue.ONE_WORD;
        double most = Double.NEGATIVE_INFINITY;
        for (Clue clue : clues.keySet()) {
            if (weights.of(clue, kind) > most) {
                most = weights.of(clue, kind);
                strongest = clue;
            }
        }
        return strongest;
    }

    /** What a name is, and the clue that says so most. */
    record Verdict(EntityKind kind, Clue because) {}
}
