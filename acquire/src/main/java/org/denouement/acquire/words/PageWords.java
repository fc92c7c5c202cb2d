package org.denouement.acquire.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;

/**
 * The words of pages, of all languages together: a page is read before its language is known. Out of {@code pages.tsv},
 * {@code boilerplate.txt}, {@code corrections.txt} and {@code first-person.txt}. Immutable, thread-safe.
 */
public final class PageWords {
    /** Letters of a line in which a phrase at its beginning stands. */
    private static final int LONGEST_PHRASE = 200;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Set<String>> phrases = new HashMap<>();
    /** The same by their first letter. */
    private final Map<String, Map<Character, List<String>>> beginnings = new HashMap<>();

    private final Map<String, String> keys = new HashMap<>();
    private final LinePhrases boilerplate;
    private final LinePhrases corrections;
    private final Set<String> firstPerson = new HashSet<>();

    private PageWords(List<LanguagePack> packs) {
        List<String> boilerplateLines = new ArrayList<>();
        List<String> correctionLines = new ArrayList<>();
        for (LanguagePack pack : packs) {
            pack.rows("pages.tsv").forEach(this::take);
            boilerplateLines.addAll(pack.lines("boilerplate.txt"));
            correctionLines.addAll(pack.lines("corrections.txt"));
            pack.lines("first-person.txt").forEach(word -> firstPerson.add(word.strip()));
        }
        this.boilerplate = LinePhrases.whole(boilerplateLines);
        this.corrections = LinePhrases.beginnings(correctionLines);
    }

    public static PageWords of(Languages languages) {
        List<LanguagePack> packs = new ArrayList<>(languages.packs());
        packs.add(languages.common());
        return new PageWords(packs);
    }

    private void take(List<String> row) {
        if (row.size() < 2) {
            throw new IllegalStateException("pages.tsv: a row needs a kind and words, not " + row);
        }
        String kind = row.get(0);
        String words = row.get(row.size() - 1);
        for (String phrase : words.split("\\|")) {
            String folded = LinePhrases.fold(phrase);
            switch (kind) {
                case "month" ->
                    months.putIfAbsent(phrase.strip().toLowerCase(Locale.ROOT), Integer.valueOf(row.get(1)));
                case "key" -> keys.put(folded, row.get(1));
                default -> phrase(kind, folded);
            }
        }
    }

    private void phrase(String kind, String folded) {
        if (phrases.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(folded) && !folded.isEmpty()) {
            beginnings
                    .computeIfAbsent(kind, any -> new HashMap<>())
                    .computeIfAbsent(folded.charAt(0), any -> new ArrayList<>())
                    .add(folded);
        }
    }

    /** The number of a month by a name or abbreviation of it. */
    public Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer month = months.get(lower);
        if (month == null && lower.endsWith(".")) {
            month = months.get(lower.substring(0, lower.length() - 1));
        }
        return Optional.ofNullable(month);
    }

    /** What a header field is: {@code "date"} for {@code "Publié le"}. */
    public Optional<String> key(String name) {
        return Optional.ofNullable(keys.get(LinePhrases.fold(name)));
    }

    /** Whether the words are a phrase of this kind ({@code "by"}, {@code "end"}, {@code "staff"}, …), whole. */
    public boolean is(String kind, String words) {
        return phrases.getOrDefault(kind, Set.of()).contains(LinePhrases.fold(words));
    }

    /** The length of the longest phrase of this kind that the line begins with, as a word of its own; 0 for none. */
    public int begins(String kind, String line) {
        if (line.isEmpty()) {
            return 0;
        }
        String head = line.length() > LONGEST_PHRASE ? line.substring(0, LONGEST_PHRASE) : line;
        String lower = head.toLowerCase(Locale.ROOT).replace('’', '\'');
        int longest = 0;
        for (String phrase : beginnings.getOrDefault(kind, Map.of()).getOrDefault(lower.charAt(0), List.of())) {
            boolean whole = lower.startsWith(phrase)
                    && (lower.length() == phrase.length() || !Character.isLetterOrDigit(lower.charAt(phrase.length())));
            longest = whole ? Math.max(longest, phrase.length()) : longest;
        }
        return longest;
    }

    /** Whether a phrase of this kind stands anywhere in the lower-case text, as words of their own. */
    public boolean holds(String kind, String lower) {
        String text = lower.replace('’', '\'').replace('\u00a0', ' ');
        for (String phrase : phrases.getOrDefault(kind, Set.of())) {
            int at = text.indexOf(phrase);
            int end = at + phrase.length();
            boolean whole = at >= 0
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                return true;
            }
        }
        return false;
    }

    public boolean isBoilerplate(String line) {
        return boilerplate.match(line);
    }

    public boolean isCorrection(String line) {
        return corrections.match(line);
    }

    /** How many words of the first person a text has. */
    public int firstPersons(String text) {
        int count = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+")) {
            boolean elided = word.length() > 2
                    && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                    && firstPerson.contains(word.substring(0, 2));
            count += firstPerson.contains(word) || elided ? 1 : 0;
        }
        return count;
    }
}
