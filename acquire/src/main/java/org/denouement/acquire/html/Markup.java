package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.model.language.DataRows;

/** What class, id and role names mean, by the vocabulary in {@code markup.tsv}. Immutable, thread-safe. */
final class Markup {
    /** What a name says of the element that bears it. */
    enum Meaning {
        DROP,
        NEVER,
        CAPTION,
        CORRECTION,
        LEAD,
        SOFT,
        BODY,
        LIVE
    }

    private static final int LONGEST = 400;

    private final Map<String, Meaning> words = new HashMap<>();
    /** The first words of those of several: {@code "related+posts"}. */
    private final Set<String> heads = new HashSet<>();

    private Markup() {}

    static Markup load() {
        Markup markup = new Markup();
        DataRows.beside(Markup.class, "markup.tsv").forEach(markup::take);
        return markup;
    }

    private void take(List<String> row) {
        Meaning meaning = Meaning.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        for (String word : row.get(1).split(" ")) {
            words.putIfAbsent(word, meaning);
            if (word.indexOf('+') > 0) {
                heads.add(word.substring(0, word.indexOf('+')));
            }
        }
    }

    /** The meanings of all words in names such as {@code "td-sidebar relatedPosts"}. */
    Set<Meaning> meanings(String names) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        List<String> tokens = tokens(names.length() > LONGEST ? names.substring(0, LONGEST) : names);
        for (int i = 0; i < tokens.size(); i++) {
            add(meanings, tokens.get(i));
            boolean head = heads.contains(tokens.get(i));
            if (head && i + 1 < tokens.size()) {
                add(meanings, tokens.get(i) + "+" + tokens.get(i + 1));
            }
            if (head && i + 2 < tokens.size()) {
                add(meanings, tokens.get(i) + "+" + tokens.get(i + 1) + "+" + tokens.get(i + 2));
            }
        }
        return meanings;
    }

    private void add(Set<Meaning> meanings, String word) {
        Meaning meaning = words.get(word);
        if (meaning != null) {
            meanings.add(meaning);
        }
    }

    /** Words in lower case, cut at anything but letters and at humps. */
    static List<String> tokens(String names) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean lower = false;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            if (!letter || (lower && Character.isUpperCase(c))) {
                if (token.length() > 0) {
                    tokens.add(token.toString());
                    token.setLength(0);
                }
            }
            if (letter) {
                token.append(Character.toLowerCase(c));
            }
            lower = Character.isLowerCase(c);
        }
        return tokens;
    }
}
