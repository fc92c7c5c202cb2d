package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.Gender;
import org.denouement.model.text.Reason;

/**
 * Brings together the reports of the same words. Within a language two reports are kin when the shorter one shares at
 * least {@link #SHARED} of its runs of four words with the other; across languages, when {@link Translations} holds.
 */
final class Families {
    /** Of the shorter report's runs of four words; below it, two sentences of one speech are taken for one. */
    private static final double SHARED = 0.5;
    /** Shorter reports are everybody's words: « c'est faux ». */
    private static final int SHORTEST = 4;
    /** A run of words in more reports than this is a stock phrase. */
    private static final int COMMONEST = 400;

    private final List<Utterance> utterances;
    private final Genders genders;
    private final List<Set<String>> shingles = new ArrayList<>();
    private final int[] parent;

    private Families(List<Utterance> utterances, Genders genders) {
        this.utterances = new ArrayList<>(utterances);
        this.genders = genders;
        this.parent = new int[utterances.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            shingles.add(utterances.get(i).words().shingles());
        }
    }

    /** Every utterance, in the order given, with its family. */
    static List<Kinship> of(List<Utterance> utterances, Genders genders) {
        Families families = new Families(utterances, genders);
        families.joinWithinLanguages();
        families.deduceSpeakers();
        families.joinAcrossLanguages();
        return families.kinships();
    }

    private void joinWithinLanguages() {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < utterances.size(); i++) {
            Set<Integer> candidates = new TreeSet<>();
            for (String shingle : shingles.get(i)) {
                List<Integer> known =
                        holders.computeIfAbsent(utterances.get(i).language() + " " + shingle, key -> new ArrayList<>());
                candidates.addAll(known);
                if (known.size() < COMMONEST) {
                    known.add(i);
                }
            }
            for (int other : candidates) {
                if (areKin(i, other)) {
                    join(i, other);
                }
            }
        }
    }

    private boolean areKin(int a, int b) {
        Utterance one = utterances.get(a);
        Utterance other = utterances.get(b);
        boolean nested = one.article().id().equals(other.article().id())
                && one.quotation().extent().overlaps(other.quotation().extent());
        if (nested || one.quotation().isDenied() != other.quotation().isDenied()) {
            return false;
        }
        if (Math.min(one.words().size(), other.words().size()) < SHORTEST) {
            return sameSpeaker(one, other) && one.words().equals(other.words());
        }
        Set<String> common = new TreeSet<>(shingles.get(a));
        common.retainAll(shingles.get(b));
        double share = (double) common.size()
                / Math.min(shingles.get(a).size(), shingles.get(b).size());
        return share >= (sameSpeaker(one, other) ? SHARED : 1);
    }

    /** The same known speaker, or one of them unknown. */
    private static boolean sameSpeaker(Utterance one, Utterance other) {
        Optional<String> speaker = one.speaker().entity();
        return speaker.isEmpty()
                || other.speaker().entity().isEmpty()
                || speaker.equals(other.speaker().entity());
    }

    /** Where an article leaves the speaker open, another one that has the same words, all of them, may tell. */
    private void deduceSpeakers() {
        for (int i = 0; i < utterances.size(); i++) {
            Utterance one = utterances.get(i);
            if (one.speaker().open() && one.isVerbatim() && one.words().size() >= SHORTEST) {
                Map<String, Utterance> told = new TreeMap<>();
                for (int j = 0; j < utterances.size(); j++) {
                    Utterance other = utterances.get(j);
                    if (root(j) == root(i) && isWhole(one, other)) {
                        other.speaker().entity().ifPresent(who -> told.putIfAbsent(who, other));
                    }
                }
                if (told.size() == 1) {
                    deduce(i, told.values().iterator().next());
                }
            }
        }
    }

    private static boolean isWhole(Utterance one, Utterance other) {
        return other.isVerbatim()
                && (one.words().isRunOf(other.words()) || other.words().isRunOf(one.words()));
    }

    private void deduce(int place, Utterance from) {
        Utterance one = utterances.get(place);
        String who = from.speaker().entity().orElseThrow();
        Gender own = genders.of(who);
        Gender asked = one.speaker().gender();
        if (own == Gender.UNKNOWN || asked == Gender.UNKNOWN || own == asked) {
            Reason because =
                    Reason.of("speech.speaker.family", from.article().masthead().outlet());
            utterances.set(place, one.with(Speaker.of(who, one.speaker().phrase(), because)));
        }
    }

    /** An utterance that may translate two families is left alone. */
    private void joinAcrossLanguages() {
        for (List<Integer> bySpeaker : verbatimBySpeaker().values()) {
            for (int i : bySpeaker) {
                Set<Integer> matches = new TreeSet<>();
                for (int j : bySpeaker) {
                    if (Translations.isLikely(utterances.get(i), utterances.get(j))) {
                        matches.add(root(j));
                    }
                }
                if (matches.size() == 1) {
                    join(i, matches.iterator().next());
                }
            }
        }
    }

    private Map<String, List<Integer>> verbatimBySpeaker() {
        Map<String, List<Integer>> bySpeaker = new TreeMap<>();
        for (int i = 0; i < utterances.size(); i++) {
            int place = i;
            utterances
                    .get(i)
                    .speaker()
                    .entity()
                    .filter(speaker -> utterances.get(place).isVerbatim())
                    .ifPresent(speaker -> bySpeaker
                            .computeIfAbsent(speaker, key -> new ArrayList<>())
                            .add(place));
        }
        return bySpeaker;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int low = Math.min(root(a), root(b));
        int high = Math.max(root(a), root(b));
        parent[high] = low;
    }

    private List<Kinship> kinships() {
        Map<Integer, Integer> fullest = new TreeMap<>();
        for (int i = 0; i < utterances.size(); i++) {
            int candidate = i;
            fullest.merge(root(i), i, (best, other) -> isFuller(candidate, best) ? candidate : best);
        }
        StatementIds ids = new StatementIds();
        List<String> names = utterances.stream().map(ids::of).toList();
        List<Kinship> kinships = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            int best = fullest.getOrDefault(root(i), i);
            kinships.add(kinship(i, best, names));
        }
        return kinships;
    }

    private boolean isFuller(int a, int b) {
        Utterance one = utterances.get(a);
        Utterance other = utterances.get(b);
        if (one.isVerbatim() != other.isVerbatim()) {
            return one.isVerbatim();
        }
        return one.words().size() > other.words().size();
    }

    private Kinship kinship(int i, int best, List<String> names) {
        Utterance one = utterances.get(i);
        Utterance full = utterances.get(best);
        String relation = i == best ? "fullest" : relation(one, full);
        Optional<Reason> because = i == best ? Optional.empty() : Optional.of(reason(one, full, relation));
        return new Kinship(names.get(i), one, names.get(best), relation, because);
    }

    private static String relation(Utterance one, Utterance full) {
        if (!one.language().equals(full.language())) {
            return "translated";
        }
        if (one.words().equals(full.words())) {
            return "same";
        }
        return one.words().isWithin(full.words()) ? "cut" : "altered";
    }

    private static Reason reason(Utterance one, Utterance full, String relation) {
        if (relation.equals("translated")) {
            return Translations.reason(one, full);
        }
        boolean reattributed = one.speaker().entity().isPresent()
                && full.speaker().entity().isPresent()
                && !one.speaker().entity().equals(full.speaker().entity());
        return Reason.of(
                "speech.family." + (reattributed ? "reattributed" : relation),
                full.article().masthead().outlet());
    }
}
