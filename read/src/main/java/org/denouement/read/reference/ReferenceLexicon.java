package org.denouement.read.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Sentence;

/**
 * What a language knows of words that stand for others: pronouns, nouns with their gender, verbs by what their subject
 * is, words that change a title. From its folders {@code names}, {@code roles} and {@code references}.
 */
final class ReferenceLexicon {
    /** The longest noun, in words. */
    private static final int LONGEST = 5;

    private static final Map<String, Sort> SORTS = Map.of(
            "person", Sort.PERSON,
            "relative", Sort.PERSON,
            "organisation", Sort.ORGANISATION,
            "institution", Sort.ORGANISATION,
            "institution-small", Sort.ORGANISATION,
            "body", Sort.ORGANISATION,
            "group", Sort.ORGANISATION);

    /** {@code kin} for nouns that say what somebody is to another: « sœur ». */
    private record Entry(Sort sort, Gender gender, boolean kin) {}

    private final Map<String, Entry> nouns = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> modifiers = new HashMap<>();
    /** The narrow nouns under a broad one: « procureure » under « magistrate ». */
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private ReferenceLexicon() {}

    static ReferenceLexicon of(LanguagePack pack) {
        ReferenceLexicon lexicon = new ReferenceLexicon();
        pack.rows("names/nouns.tsv").forEach(lexicon::noun);
        pack.rows("names/pronouns.tsv").forEach(row -> lexicon.pronouns.put(row.get(0), Pronoun.of(row)));
        pack.rows("names/context.tsv").forEach(lexicon::put);
        pack.rows("references/words.tsv").forEach(lexicon::put);
        pack.rows("references/kinds.tsv").forEach(lexicon::kind);
        pack.rows("roles/modifiers.tsv").forEach(row -> lexicon.modifiers.put(row.get(0), row.get(1)));
        return lexicon;
    }

    Optional<Pronoun> pronoun(String form) {
        return Optional.ofNullable(pronouns.get(key(form)));
    }

    boolean is(String what, String word) {
        return words.getOrDefault(what, Set.of()).contains(key(word));
    }

    /** Whether the noun says what somebody does: « homme d'affaires », unlike « homme ». */
    boolean isTrade(String noun) {
        return kinds.containsKey(key(noun));
    }

    /** Whether who bears a title may be called by a noun that covers it: « la magistrate » of a prosecutor. */
    boolean covers(String noun, String title) {
        return kinds.getOrDefault(key(noun), Set.of()).stream()
                .anyMatch(narrow -> title.equals(narrow) || title.startsWith(narrow + " "));
    }

    /** The longest noun of the lists that begins at the token. */
    Optional<Noun> noun(Sentence sentence, int at) {
        StringBuilder phrase = new StringBuilder();
        Optional<Noun> longest = Optional.empty();
        for (int i = at; i < Math.min(sentence.tokens().size(), at + LONGEST); i++) {
            if (i > at && phrase.charAt(phrase.length() - 1) != '\'') {
                phrase.append(' ');
            }
            String form = key(sentence.token(i).form());
            phrase.append(i == at ? form.substring(prefix(form)) : form);
            Entry entry = nouns.get(phrase.toString());
            if (entry != null) {
                longest =
                        Optional.of(new Noun(phrase.toString(), entry.sort(), entry.gender(), i + 1 - at, entry.kin()));
            }
        }
        return longest;
    }

    /** The length of a beginning that changes a title and is written with it, hyphen included: « ex-dirigeante »; 0 for none. */
    int prefix(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0 && modifiers.containsKey(key(form.substring(0, hyphen))) ? hyphen + 1 : 0;
    }

    /** What a modifier says of a title: {@code "former"}, {@code "elect"}, {@code "interim"}…; empty for other words. */
    String modifier(String word) {
        return modifiers.getOrDefault(key(word), "");
    }

    static String key(String form) {
        return form.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    static Gender gender(String letter) {
        return switch (letter) {
            case "f" -> Gender.FEMININE;
            case "m" -> Gender.MASCULINE;
            default -> Gender.UNKNOWN;
        };
    }

    private void noun(List<String> row) {
        Sort sort = SORTS.get(row.get(0));
        if (sort == null) {
            return;
        }
        Entry entry = new Entry(sort, gender(row.get(1)), row.get(0).equals("relative"));
        for (String word : row.get(2).split(",")) {
            nouns.merge(
                    key(word.strip()),
                    entry,
                    (a, b) -> new Entry(
                            a.sort(), a.gender() == b.gender() ? a.gender() : Gender.UNKNOWN, a.kin() && b.kin()));
        }
    }

    private void kind(List<String> row) {
        Set<String> narrow = new HashSet<>();
        for (String word : row.get(1).split(",")) {
            narrow.add(key(word.strip()));
        }
        for (String word : row.get(0).split(",")) {
            kinds.computeIfAbsent(key(word.strip()), broad -> new HashSet<>()).addAll(narrow);
        }
    }

    private void put(List<String> row) {
        Set<String> all = words.computeIfAbsent(row.get(0), what -> new HashSet<>());
        for (String word : row.get(1).split(",")) {
            all.add(key(word.strip()));
        }
    }
}
