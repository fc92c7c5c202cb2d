package org.denouement.reconcile.cast;

import java.util.List;
import java.util.Locale;

/** Whether a name is short for another: "FC Morvane" for « Football Club de Morvane », "BEA" for its full name. */
final class Abbreviations {
    private static final int LEAST_LETTERS = 2;

    private Abbreviations() {}

    static boolean isShortFor(String name, String full) {
        List<String> parts = words(name);
        List<String> words = words(full);
        return parts.size() < words.size()
                && !isSmall(words.get(0))
                && !isInside(parts, words)
                && matches(parts, words);
    }

    /** "SAINT-AUBRY" in « parquet de Saint-Aubry »: the words themselves, and no letters that stand for any. */
    private static boolean isInside(List<String> parts, List<String> words) {
        return parts.stream().allMatch(part -> words.stream().anyMatch(part::equalsIgnoreCase));
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("[\\s'’-]+"));
    }

    private static boolean matches(List<String> parts, List<String> words) {
        if (parts.isEmpty()) {
            return words.stream().allMatch(Abbreviations::isSmall);
        }
        if (words.isEmpty()) {
            return false;
        }
        List<String> later = words.subList(1, words.size());
        String part = parts.get(0);
        boolean same = part.equalsIgnoreCase(words.get(0)) && matches(parts.subList(1, parts.size()), later);
        boolean letters = part.length() >= LEAST_LETTERS
                && part.chars().allMatch(Character::isUpperCase)
                && spells(part, 0, words, parts.subList(1, parts.size()));
        return same || letters || isSmall(words.get(0)) && matches(parts, later);
    }

    /** Letter by letter, with small words left out or not. */
    private static boolean spells(String letters, int at, List<String> words, List<String> parts) {
        if (at == letters.length()) {
            return matches(parts, words);
        }
        if (words.isEmpty()) {
            return false;
        }
        String word = words.get(0).toUpperCase(Locale.ROOT);
        List<String> later = words.subList(1, words.size());
        boolean spelled = !word.isEmpty() && word.charAt(0) == letters.charAt(at);
        return spelled && spells(letters, at + 1, later, parts)
                || at > 0 && isSmall(words.get(0)) && spells(letters, at, later, parts);
    }

    private static boolean isSmall(String word) {
        return word.isEmpty() || Character.isLowerCase(word.charAt(0));
    }
}
