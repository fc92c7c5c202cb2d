package org.denouement.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

class EventLexiconTest {
    private final Languages languages = Languages.ofClassPath();

    @Test
    void loadsForEveryLanguage() {
        for (LanguagePack pack : languages.packs()) {
            assertThat(Grammar.of(pack).lexicon()).isNotNull();
        }
    }

    @Test
    void namesTheSameConceptsInFrenchAndEnglish() {
        assertThat(concepts("fr")).isEqualTo(concepts("en"));
    }

    @Test
    void givesEachConceptOneRowALanguage() {
        for (LanguagePack pack : languages.packs()) {
            Map<String, Integer> rows = new TreeMap<>();
            pack.rows("events/lexicon.tsv").forEach(row -> rows.merge(row.get(0), 1, Integer::sum));
            assertThat(rows.values()).as(pack.code()).allMatch(count -> count == 1);
        }
    }

    @Test
    void knowsHundredsOfWordsALanguage() {
        for (String code : List.of("en", "fr")) {
            LanguagePack pack = languages.pack(code).orElseThrow();
            long words = pack.rows("events/lexicon.tsv").stream()
                    .flatMap(row -> row.subList(1, row.size()).stream())
                    .mapToLong(cell -> cell.split(",").length)
                    .sum();
            assertThat(words).as(code).isGreaterThan(700);
        }
    }

    private Set<String> concepts(String code) {
        Set<String> concepts = new TreeSet<>();
        languages.pack(code).orElseThrow().rows("events/lexicon.tsv").forEach(row -> concepts.add(row.get(0)));
        return concepts;
    }
}
