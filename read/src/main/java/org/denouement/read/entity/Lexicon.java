package org.denouement.read.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Sentence;

/** What a language's folder {@code names} knows of words: classes of nouns, of the words around names, first names. */
final class Lexicon {
    /** The longest entry, in words: « conseil économique, social et environnemental » has six. */
    private static final int LONGEST = 6;

    private final Map<WordClass, Map<String, Gender>> words = new EnumMap<>(WordClass.class);
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, WordClass> never = new HashMap<>();
    private final Gazetteer gazetteer;

    private Lexicon(LanguagePack pack) {
        LanguagePack everywhere = pack.multilingual();
        pack.rows("names/nouns.tsv").forEach(row -> noun(row));
        pack.rows("names/context.tsv").forEach(row -> each(row.get(1), word -> put(row.get(0), word, Gender.UNKNOWN)));
        pack.rows("quotes/platforms.tsv").forEach(this::platform);
        pack.rows("names/never.tsv").forEach(row -> each(row.get(1), word -> never.put(word, classOf(row.get(0)))));
        everywhere.rows("names/parts.tsv").forEach(this::part);
        everywhere.rows("names/first-names.tsv").forEach(row -> firstNames.put(row.get(0), gender(row.get(1))));
        gazetteer = Gazetteer.of(pack);
    }

    static Lexicon of(LanguagePack pack) {
        return new Lexicon(pack);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    boolean is(String form, WordClass what) {
        return entries(what).containsKey(key(form));
    }

    /** How many tokens from {@code at} on make the longest entry of the class; 0 for none. */
    int longest(Sentence sentence, int at, WordClass what) {
        Map<String, Gender> entries = entries(what);
        StringBuilder phrase = new StringBuilder();
        int found = 0;
        int end = Math.min(sentence.tokens().size(), at + LONGEST);
        for (int i = at; i < end; i++) {
            if (i > at && !endsOpen(phrase)) {
                phrase.append(' ');
            }
            phrase.append(key(sentence.token(i).form()));
            if (entries.containsKey(phrase.toString())) {
                found = i + 1 - at;
            }
        }
        return found;
    }

    /** The words of some tokens, as the entries are written. */
    String phrase(Sentence sentence, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !endsOpen(phrase)) {
                phrase.append(' ');
            }
            phrase.append(key(sentence.token(i).form()));
        }
        return phrase.toString();
    }

    Gender gender(String phrase, WordClass what) {
        return entries(what).getOrDefault(phrase, Gender.UNKNOWN);
    }

    Optional<WordClass> never(String form) {
        return Optional.ofNullable(never.get(form.replace('’', '\'')));
    }

    boolean isFirstName(String form) {
        return firstNames.containsKey(form)
                || firstOf(form).filter(firstNames::containsKey).isPresent();
    }

    Gender genderOfFirstName(String form) {
        Gender whole = firstNames.get(form);
        if (whole != null) {
            return whole;
        }
        return firstOf(form)
                .map(first -> firstNames.getOrDefault(first, Gender.UNKNOWN))
                .orElse(Gender.UNKNOWN);
    }

    private Map<String, Gender> entries(WordClass what) {
        return words.getOrDefault(what, Map.of());
    }

    static String key(String form) {
        return form.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** Of « Marie-Christine », « Marie ». */
    private static Optional<String> firstOf(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 2 ? Optional.of(form.substring(0, hyphen)) : Optional.empty();
    }

    private static boolean endsOpen(StringBuilder phrase) {
        return phrase.length() > 0 && phrase.charAt(phrase.length() - 1) == '\'';
    }

    private void noun(List<String> row) {
        each(row.get(2), word -> put(row.get(0), word, gender(row.get(1))));
    }

    private void platform(List<String> row) {
        put("platform", row.get(0), Gender.UNKNOWN);
        for (String before : row.size() > 1 ? row.get(1).split("\\|") : new String[0]) {
            put("published-on", before, Gender.UNKNOWN);
        }
    }

    private void part(List<String> row) {
        each(row.get(1), word -> put("part-" + row.get(0), word, Gender.UNKNOWN));
    }

    private void put(String what, String word, Gender gender) {
        words.computeIfAbsent(classOf(what), each -> new HashMap<>())
                .merge(key(word), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }

    private static void each(String cell, java.util.function.Consumer<String> use) {
        for (String word : cell.split(",")) {
            if (!word.isBlank()) {
                use.accept(word.strip());
            }
        }
    }

    private static WordClass classOf(String name) {
        return WordClass.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Gender gender(String letter) {
        return switch (letter) {
            case "f" -> Gender.FEMININE;
            case "m" -> Gender.MASCULINE;
            default -> Gender.UNKNOWN;
        };
    }
}
