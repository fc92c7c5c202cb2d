package org.denouement.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Token;

/** What a language knows of disputed matters, from its file {@code disputes/claims.tsv}. */
final class ClaimLexicon {
    /** How a verb speaks of a concept: where the one concerned stands, and the nouns it needs beside it. */
    record Pattern(String concept, String how, String needs) {}

    private static final String WORDS = "words";

    private final Map<String, List<Pattern>> verbs = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private ClaimLexicon(LanguagePack pack) {
        for (List<String> row : pack.rows("disputes/claims.tsv")) {
            Set<String> forms = Set.of(row.get(3).split("\\|"));
            if (row.get(0).equals(WORDS)) {
                words.put(row.get(1), forms);
            } else {
                Pattern pattern = new Pattern(row.get(0), row.get(1), row.get(2));
                forms.forEach(form ->
                        verbs.computeIfAbsent(form, any -> new ArrayList<>()).add(pattern));
            }
        }
    }

    static ClaimLexicon of(LanguagePack pack) {
        return new ClaimLexicon(pack);
    }

    List<Pattern> patternsOf(Token token) {
        return verbs.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether the word, by its lemma or as it stands, is in a list: {@code "notice"}, {@code "negative"}, {@code "deny"}… */
    boolean is(String list, Token token) {
        Set<String> forms = words.getOrDefault(list, Set.of());
        return forms.contains(token.lemma().toLowerCase(Locale.ROOT))
                || forms.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
