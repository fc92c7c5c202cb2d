package org.denouement.reconcile.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.language.DataRows;

/**
 * What is known of names in any language: which first names are short for which ("Bob" for "Robert"), and which words at
 * the end of a company's name are only its legal form ("Ltd", « SAS »). All words are folded ({@link Spelling#folded}).
 */
final class NameForms {
    private static final String SHORT_NAMES = "/languages/mul/names/short-names.tsv";
    private static final String PARTS = "/languages/mul/names/parts.tsv";

    private static final Map<String, Set<String>> FULL_NAMES = fullNames();
    private static final List<List<String>> LEGAL_FORMS = legalForms();

    private NameForms() {}

    /** Whether one first name is short for the other, or both are short for one: "Bob", "Bobby" and "Robert". */
    static boolean areOneGivenName(String one, String other) {
        return isCut(one, other)
                || isCut(other, one)
                || fullNamesOf(one).contains(other)
                || fullNamesOf(other).contains(one)
                || fullNamesOf(one).stream().anyMatch(fullNamesOf(other)::contains);
    }

    private static Set<String> fullNamesOf(String name) {
        return FULL_NAMES.getOrDefault(name, Set.of());
    }

    /** « Sam » of « Samuel ». */
    private static boolean isCut(String nickname, String name) {
        return nickname.length() >= 3 && name.length() - nickname.length() >= 2 && name.startsWith(nickname);
    }

    /** The words without the legal form at their end; all of them when there is none, or nothing else. */
    static List<String> withoutLegalForm(List<String> words) {
        for (List<String> form : LEGAL_FORMS) {
            int rest = words.size() - form.size();
            if (rest > 0 && words.subList(rest, words.size()).equals(form)) {
                return words.subList(0, rest);
            }
        }
        return words;
    }

    static Known longer(Known one, Known other) {
        return one.words().size() > other.words().size() ? one : other;
    }

    private static Map<String, Set<String>> fullNames() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (List<String> row : DataRows.beside(NameForms.class, SHORT_NAMES)) {
            for (String full : row.get(1).split(",")) {
                names.computeIfAbsent(Spelling.folded(row.get(0)), name -> new TreeSet<>())
                        .add(Spelling.folded(full));
            }
        }
        return names;
    }

    private static List<List<String>> legalForms() {
        return DataRows.beside(NameForms.class, PARTS).stream()
                .filter(row -> row.get(0).equals("legal"))
                .flatMap(row -> List.of(row.get(1).split(",")).stream())
                .map(form -> List.of(Spelling.folded(form).split(" ")))
                .distinct()
                .sorted(Comparator.comparing((List<String> form) -> -form.size()))
                .toList();
    }
}
