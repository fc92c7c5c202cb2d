package org.denouement.eval.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.model.language.LanguagePack;

/** How the words behind a surface word are given back: {@code syntax/contractions.tsv} of a language pack. */
final class Contractions {
    /** One of the words; {@code =} and {@code ^} stand for what was found for the surface word. */
    record Part(String lemma, String upos, String relation, String head) {
        boolean hasOwnHead() {
            return head.equals("^");
        }
    }

    private final Map<String, List<Part>> parts = new HashMap<>();

    private Contractions() {}

    static Contractions of(LanguagePack pack) {
        Contractions contractions = new Contractions();
        for (List<String> row : pack.rows("syntax/contractions.tsv")) {
            contractions.parts.put(
                    row.get(0),
                    row.subList(1, row.size()).stream().map(Contractions::part).toList());
        }
        return contractions;
    }

    private static Part part(String cell) {
        String[] cells = cell.split("/");
        return new Part(cells[1], cells[2], cells[3], cells[4]);
    }

    /** The {@code count} words behind a form; when the pack does not know it, the first stands for the whole. */
    List<Part> of(String form, int count) {
        List<Part> known = parts.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
        if (known.size() == count) {
            return known;
        }
        List<Part> guessed = new java.util.ArrayList<>(List.of(new Part("=", "=", "=", "^")));
        for (int i = 1; i < count; i++) {
            guessed.add(new Part("_", "X", "dep", "1"));
        }
        return guessed;
    }
}
