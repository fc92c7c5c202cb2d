package org.denouement.read.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.language.LanguagePack;

/**
 * The words of time of a language by class, from {@code times/lexicon.tsv}: class, value, forms separated by
 * {@code |}. {@code month	03	mars} makes the word {@code mars} a {@code month} with the value {@code 03}. A form that
 * is written with a capital matches only with one; a form may have several words.
 */
final class Lexicon {
    static final String FILE = "times/lexicon.tsv";

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** A form of a class. */
    record Entry(String category, String value, List<String> words, boolean capital) {
        boolean matches(Words text, int at) {
            if (at + words.size() > text.size() || (capital && !text.get(at).capital())) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!text.get(at + i).is(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private Lexicon() {}

    static Lexicon of(LanguagePack pack) {
        Lexicon lexicon = new Lexicon();
        for (List<String> row : pack.rows(FILE)) {
            if (row.size() < 3) {
                throw new IllegalStateException(pack + ": " + FILE + ": a row needs class, value and forms: " + row);
            }
            for (String form : row.get(2).split("\\|")) {
                lexicon.add(row.get(0), row.get(1), form.strip());
            }
        }
        return lexicon;
    }

    void add(String category, String value, String form) {
        Words words = Words.of(form);
        if (words.size() == 0) {
            throw new IllegalStateException("an empty form of " + category + " " + value);
        }
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.get(i).form());
        }
        Entry entry =
                new Entry(category, value, List.copyOf(forms), words.get(0).capital());
        byFirstWord.computeIfAbsent(forms.get(0), first -> new ArrayList<>()).add(entry);
    }

    /** The entries that begin with this word, of every class. */
    List<Entry> beginningWith(String form) {
        return byFirstWord.getOrDefault(form, List.of());
    }

    /** The value of one word in a class, {@code ""} when it has none there. */
    String valueOf(String category, String form) {
        for (Entry entry : beginningWith(form)) {
            if (entry.words().size() == 1 && entry.category().equals(category)) {
                return entry.value();
            }
        }
        return "";
    }

    /** The words that forms begin with. */
    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    Set<String> categories() {
        Set<String> categories = new TreeSet<>();
        byFirstWord.values().forEach(entries -> entries.forEach(entry -> categories.add(entry.category())));
        return categories;
    }
}
