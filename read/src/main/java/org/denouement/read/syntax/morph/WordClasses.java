package org.denouement.read.syntax.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.model.language.LanguagePack;

/** Words whose kind tells how they stand in a sentence: {@code syntax/word-classes.tsv} of a language pack. */
final class WordClasses {
    /** Order is part of what models learn: a class is its place here, from 1. */
    private static final List<String> NAMES =
            List.of("say", "tell", "order", "think", "make", "time", "office", "body");

    private final Map<String, Integer> classes = new HashMap<>();

    private WordClasses() {}

    static WordClasses of(LanguagePack pack) {
        WordClasses words = new WordClasses();
        for (List<String> row : pack.rows("syntax/word-classes.tsv")) {
            words.classes.put(row.get(0), NAMES.indexOf(row.get(1)) + 1);
        }
        return words;
    }

    /** The number of a lemma's class, 0 for none. */
    int of(String lemma) {
        Integer found = classes.get(lemma);
        return found != null ? found : classes.getOrDefault(lemma.toLowerCase(Locale.ROOT), 0);
    }
}
