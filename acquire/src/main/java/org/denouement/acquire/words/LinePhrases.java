package org.denouement.acquire.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that a line is, or begins with. {@code *} stands for anything: {@code "il vous reste * à lire*"}. Looked up
 * by the first word, so that hundreds of phrases cost no more than a few.
 */
final class LinePhrases {
    private static final int LONGEST_LINE = 300;

    private final Set<String> whole = new HashSet<>();
    /** With which words the whole ones begin: most lines begin with none of them. */
    private final Set<String> firstWords = new HashSet<>();

    private final Map<String, List<List<String>>> patterns = new HashMap<>();

    private LinePhrases() {}

    static LinePhrases whole(List<String> lines) {
        LinePhrases phrases = new LinePhrases();
        for (String line : lines) {
            String folded = fold(line.replace("*", "\u0001")).replace('\u0001', '*');
            if (folded.indexOf('*') < 0) {
                phrases.whole.add(folded);
                phrases.firstWords.add(firstWord(folded));
            } else {
                phrases.pattern(folded);
            }
        }
        return phrases;
    }

    static LinePhrases beginnings(List<String> lines) {
        LinePhrases phrases = new LinePhrases();
        for (String line : lines) {
            phrases.pattern(line.strip().toLowerCase(Locale.ROOT).replace('’', '\'') + "*");
        }
        return phrases;
    }

    private void pattern(String phrase) {
        patterns.computeIfAbsent(firstWord(phrase), any -> new ArrayList<>()).add(List.of(phrase.split("\\*", -1)));
    }

    boolean match(String line) {
        if (line.length() > 5 * LONGEST_LINE) {
            return false;
        }
        if (isWhole(line)) {
            return true;
        }
        List<List<String>> candidates = candidates(line);
        String lower = candidates.isEmpty() ? "" : lower(line);
        return candidates.stream().anyMatch(parts -> matches(lower, parts));
    }

    /** Whether some phrase begins with the line's first word and goes on as the line does; says nothing of the rest. */
    boolean mayMatch(String line) {
        List<List<String>> candidates = candidates(line);
        String lower = candidates.isEmpty() ? "" : lower(line);
        for (List<String> parts : candidates) {
            String first = parts.get(0).strip();
            if (lower.startsWith(first) || first.startsWith(lower)) {
                return true;
            }
        }
        return isWhole(line);
    }

    /** The patterns that begin with the line's first word. */
    private List<List<String>> candidates(String line) {
        return patterns.getOrDefault(firstWord(firstWord(line.strip()).toLowerCase(Locale.ROOT)), List.of());
    }

    private static String lower(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
    }

    private boolean isWhole(String line) {
        if (line.length() >= LONGEST_LINE) {
            return false;
        }
        int from = 0;
        while (from < line.length() && isEdge(line.charAt(from))) {
            from++;
        }
        String first = firstWord(line.substring(from)).toLowerCase(Locale.ROOT);
        return firstWords.contains(firstWord(first)) && whole.contains(fold(line));
    }

    private static boolean matches(String line, List<String> parts) {
        if (!line.startsWith(parts.get(0))) {
            return false;
        }
        int at = parts.get(0).length();
        for (int i = 1; i < parts.size(); i++) {
            int found = line.indexOf(parts.get(i), at);
            if (found < 0) {
                return false;
            }
            at = found + parts.get(i).length();
        }
        return parts.get(parts.size() - 1).isEmpty() || at == line.length();
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    /** Lower case, one apostrophe, single spaces, no punctuation or symbol at the ends. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean space = false;
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c == '’' ? '\'' : c);
            }
        }
        int from = 0;
        int to = folded.length();
        while (from < to && isEdge(folded.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c) && c != '&' && c != '\u0001';
    }
}
