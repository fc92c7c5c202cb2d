package org.denouement.read.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in a text which word or class occurs, so that a rule whose words are not near is not even tried. */
final class Occurrences {
    /** No rule is longer than this many words, or it will not be found: the longest today has 20. */
    private static final int REACH = 32;

    private final Map<String, BitSet> places = new HashMap<>();

    private Occurrences() {}

    static Occurrences of(Words words, Lexicon lexicon) {
        Occurrences occurrences = new Occurrences();
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

    /** Whether of each set of keys one occurs at {@code at} or not far after it. */
    boolean hasAll(List<Set<String>> needs, int at) {
        for (Set<String> keys : needs) {
            if (!hasOne(keys, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasOne(Set<String> keys, int at) {
        for (String key : keys) {
            BitSet where = places.get(key);
            if (where != null) {
                int next = where.nextSetBit(at);
                if (next >= 0 && next - at <= REACH) {
                    return true;
                }
            }
        }
        return false;
    }
}
