package org.denouement.read.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.Sentence;

/** Places and institutions everybody knows, by name: « Corée du Sud », "European Commission". */
final class Gazetteer {
    /** What a known name stands for: the concept is the same in every language. */
    record Entry(EntityKind kind, String concept, int tokens) {
        /** A city may bear the name of a person or a thing (Florence, Nice); a country hardly. */
        boolean isCity() {
            return kind == EntityKind.PLACE && concept.indexOf('/') == 2;
        }
    }

    private static final int LONGEST = 7;

    private final Map<String, Entry> entries = new HashMap<>();
    /** The number of words of the longest entry that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer of(LanguagePack pack) {
        Gazetteer gazetteer = new Gazetteer();
        pack.rows("names/places.tsv").forEach(row -> gazetteer.add(row.get(0), EntityKind.PLACE, row.get(1)));
        pack.rows("names/organisations.tsv")
                .forEach(row -> gazetteer.add(row.get(0), EntityKind.ORGANISATION, row.get(1)));
        pack.multilingual()
                .rows("names/organisations.tsv")
                .forEach(row -> gazetteer.add(row.get(0), EntityKind.ORGANISATION, row.get(1)));
        pack.multilingual()
                .rows("names/cities.tsv")
                .forEach(row -> gazetteer.add(row.get(0), EntityKind.PLACE, row.get(1)));
        return gazetteer;
    }

    Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(normal(name)));
    }

    /** The longest known name that begins at a token. */
    Optional<Entry> longestAt(Sentence sentence, int at) {
        StringBuilder name = new StringBuilder(normal(sentence.token(at).form()));
        int limit = Math.min(
                longest.getOrDefault(firstWord(name.toString()), 0),
                sentence.tokens().size() - at);
        Optional<Entry> found = Optional.empty();
        for (int i = 1; i <= limit; i++) {
            Entry entry = entries.get(name.toString());
            if (entry != null) {
                found = Optional.of(new Entry(entry.kind(), entry.concept(), i));
            }
            if (at + i < sentence.tokens().size()) {
                char last = name.charAt(name.length() - 1);
                name.append(last == '\'' || last == '-' ? "" : " ")
                        .append(normal(sentence.token(at + i).form()));
            }
        }
        return found;
    }

    private void add(String name, EntityKind kind, String concept) {
        String normal = normal(name);
        if (entries.putIfAbsent(normal, new Entry(kind, concept, 1)) == null) {
            int words = 1;
            for (int i = 0; i < normal.length(); i++) {
                words += normal.charAt(i) == ' ' || normal.charAt(i) == '\'' ? 1 : 0;
            }
            longest.merge(firstWord(normal), Math.min(LONGEST, words), Math::max);
        }
    }

    /** Up to the first space or apostrophe, that included. */
    private static String firstWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ') {
                return name.substring(0, i);
            }
            if (name.charAt(i) == '\'') {
                return name.substring(0, i + 1);
            }
        }
        return name;
    }

    private static String normal(String name) {
        return name.replace('’', '\'');
    }
}
