package org.denouement.acquire.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names in a byline: {@code "Par Anne Dupin et Luc Ferré, à Lyon"} names two. */
public final class Bylines {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[;|/•·\\n\\t]|,(?!\\s?(?:\\p{Lu}{2,6}|[JS]r|Ph\\.?D|M\\.D)\\b))\\s*");
    private static final Pattern NOISE = Pattern.compile(
            "\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]|<[^>]{0,80}>|[\\w.+-]{1,60}@[\\w.-]{1,60}|https?://\\S{0,300}|@\\w{1,30}");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 12;
    private static final int FUNCTION_WORDS = 4;

    private final PageWords words;

    public Bylines(PageWords words) {
        this.words = words;
    }

    /** The names of a line that begins as a byline does ({@code "Par …"}); none for any other line. */
    public List<String> byline(String line) {
        int by = words.begins("by", line);
        if (by == 0) {
            return List.of();
        }
        String rest = line.substring(by).replaceFirst("^[\\s:]+", "");
        List<String> names = withoutFunction(namesOf(rest));
        boolean all = !names.isEmpty() && names.stream().allMatch(Bylines::looksLikeName);
        return all ? names : List.of();
    }

    /** "By Josie Hart, education correspondent": what the last one is stands behind the name. */
    private static List<String> withoutFunction(List<String> names) {
        String last = names.isEmpty() ? "" : names.get(names.size() - 1);
        boolean function = names.size() > 1
                && Character.isLowerCase(last.codePointAt(0))
                && last.split(" ").length <= FUNCTION_WORDS;
        return function ? names.subList(0, names.size() - 1) : names;
    }

    /** The names in the value of an author field. */
    public List<String> namesOf(String value) {
        Set<String> names = new LinkedHashSet<>();
        String clean = NOISE.matcher(value).replaceAll(" ").replace('\u00a0', ' ');
        for (String part : SEPARATOR.split(clean)) {
            for (String name : splitAnd(part)) {
                String stripped = strip(name);
                if (!stripped.isEmpty() && stripped.length() <= LONGEST_NAME && hasLetter(stripped)) {
                    names.add(stripped);
                }
            }
        }
        return names.stream().limit(MOST_NAMES).toList();
    }

    private List<String> splitAnd(String part) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : part.strip().split("\\s+")) {
            if (words.is("and", word) && name.length() > 0) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(name.length() > 0 ? " " : "").append(word);
            }
        }
        names.add(name.toString());
        return names;
    }

    private String strip(String name) {
        String left = name.strip();
        int by = words.begins("by", left);
        if (by > 0 && by < left.length()) {
            left = left.substring(by);
        }
        left = left.replaceAll("^[\\s:.–—-]+", "").replaceAll("[\\s:,–—-]+$", "");
        return words.is("staff", left) ? "" : withoutTitle(left);
    }

    /** {@code "신현주 기자"} without what stands after names and is none. */
    private String withoutTitle(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && words.is("after-name", name.substring(space + 1)) ? name.substring(0, space) : name;
    }

    /** Two to five words, all but particles with a capital. */
    public static boolean looksLikeName(String name) {
        String[] parts = name.split("[\\s]+");
        if (parts.length < 2 || parts.length > 5) {
            return false;
        }
        int capitals = 0;
        for (String part : parts) {
            if (!part.matches("[\\p{L}\\p{M}.'’-]+")) {
                return false;
            }
            boolean capital =
                    Character.isUpperCase(part.codePointAt(0)) || part.startsWith("d'") || part.startsWith("d’");
            capitals += capital ? 1 : 0;
            if (!capital && part.length() > 3) {
                return false;
            }
        }
        return capitals >= 2 || (capitals == 1 && parts.length == 2 && Character.isUpperCase(parts[1].codePointAt(0)));
    }

    private static boolean hasLetter(String name) {
        return name.chars().anyMatch(Character::isLetter)
                && !name.toLowerCase(Locale.ROOT).contains("http");
    }
}
