package org.denouement.read.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in a text which word or class occurs, so that a rule whose words are not near is not even tried. */
final class Occurrences {
    /** A rule whose words lie farther apart than this is not found: the longest today has 20. */
    private static final int REACH = 24;

    private final Map<String, BitSet> places = new HashMap<>();
    private final List<Set<String>> needs;
    private final BitSet[] met;

    private Occurrences(List<Set<String>> needs) {
        this.needs = needs;
        this.met = new BitSet[needs.size()];
    }

    /** {@code needs}: sets of keys, of each of which one may be asked for. */
    static Occurrences of(Words words, Lexicon lexicon, List<Set<String>> needs) {
        Occurrences occurrences = new Occurrences(needs);
        for (int at = 0; at < words.size(); at++) {
            Words.Word word = words.get(at);
            occurrences.add(Pattern.wordKey(word.form()), at);
            if (word.number()) {
                occurrences.add(Pattern.NUMBER_KEY, at);
            }
            for (Lexicon.Entry entry : lexicon.beginningWith(word.form())) {
                occurrences.add(Pattern.classKey(entry.category()), at);
            }
        }
        return occurrences;
    }

    private void add(String key, int at) {
        places.computeIfAbsent(key, any -> new BitSet()).set(at);
    }

    /** Whether of each of these needs, given by number, one word occurs at {@code at} or not far after it. */
    boolean hasAll(int[] wanted, int at) {
        for (int need : wanted) {
            int next = met(need).nextSetBit(at);
            if (next < 0 || next - at > REACH) {
                return false;
            }
        }
        return true;
    }

    private BitSet met(int need) {
        BitSet known = met[need];
        if (known == null) {
            known = new BitSet();
            for (String key : needs.get(need)) {
                BitSet where = places.get(key);
                if (where != null) {
                    known.or(where);
                }
            }
            met[need] = known;
        }
        return known;
    }
}
