package org.denouement.read.event;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;

/** The small words of a language on which the reading of events depends, list by list. */
final class Words {
    private final Map<String, Set<String>> lists = new TreeMap<>();

    private Words() {}

    static Words of(LanguagePack pack) {
        Words words = new Words();
        pack.properties("events/words.properties").forEach((key, list) -> words.lists.put(key, split(list)));
        return words;
    }

    private static Set<String> split(String list) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(Tree.normal(word)));
        return words;
    }

    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    boolean has(String name, String word) {
        return list(name).contains(word);
    }
}
