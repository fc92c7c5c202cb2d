package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.model.language.LanguagePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HeadlinesTest {
    private static final String CASES = "cases/headlines.txt";

    @TestFactory
    Stream<DynamicTest> cases() {
        return Faience.LANGUAGES.packs().stream()
                .filter(pack -> pack.has(CASES))
                .flatMap(pack -> pack.rows(CASES).stream().map(row -> test(pack, row)));
    }

    private static DynamicTest test(LanguagePack pack, List<String> row) {
        return DynamicTest.dynamicTest(pack.code() + ": " + String.join(" ", row), () -> {
            Map<String, String> names = names(row.get(1));
            Headlines headlines = Headlines.of(Faience.LANGUAGES, pack.code());
            assertThat(headlines.of(row.get(0), Set.of(), names).orElse("-")).isEqualTo(row.get(2));
        });
    }

    private static Map<String, String> names(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    @Test
    void leavesOutNobodyWithoutWhomItIsAnotherEvent() {
        Headlines headlines = Headlines.of(Faience.LANGUAGES, "en");
        assertThat(headlines.of("meet", Set.of("agent", "patient"), Map.of("agent", "Iris Lorne")))
                .isEmpty();
        assertThat(headlines.of("dismiss", Set.of("agent", "patient"), Map.of("patient", "Iris Lorne")))
                .contains("Dismissal of Iris Lorne");
        assertThat(headlines.of("dismiss", Set.of("patient", "recipient"), Map.of("patient", "Iris Lorne")))
                .isEmpty();
    }

    @Test
    void knowsTheSameConceptsInEveryAccountLanguage() {
        Map<String, Set<String>> concepts = new TreeMap<>();
        for (LanguagePack pack : Faience.LANGUAGES.packs()) {
            if (pack.has("headlines.tsv")) {
                concepts.put(
                        pack.code(),
                        pack.rows("headlines.tsv").stream()
                                .map(row -> row.get(0))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        assertThat(concepts).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Set.copyOf(concepts.values())).hasSize(1);
    }
}
