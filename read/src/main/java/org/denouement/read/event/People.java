package org.denouement.read.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.model.language.LanguagePack;

/** The plain nouns of people: those that the pack lists, and the words of its titles of roles. */
final class People {
    private static final int FORMS = 2;

    private final Set<String> nouns = new HashSet<>();

    private People() {}

    static People of(LanguagePack pack, Words words) {
        People people = new People();
        people.nouns.addAll(words.list("person"));
        for (List<String> row : pack.rows("roles/titles.tsv")) {
            if (row.size() > FORMS) {
                for (String word : row.get(FORMS).split("[|\\s+]+")) {
                    people.nouns.add(Tree.normal(word));
                }
            }
        }
        return people;
    }

    boolean holds(String lemma) {
        return nouns.contains(lemma);
    }
}
