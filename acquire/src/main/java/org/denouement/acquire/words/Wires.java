package org.denouement.acquire.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;

/**
 * Tells which news agencies an article credits: « avec AFP » in a byline, "LONDON (Reuters) -" before its first words,
 * « (AFP) » behind its last. Agencies stand in {@code languages/wires.tsv}, the words of credits in each language's
 * {@code wires.tsv}. Immutable, thread-safe.
 */
public final class Wires {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern JOINED = Pattern.compile("\\{\\}(?:\\s{0,3}[,;/&+|-]?\\s{0,3}\\{\\})+");
    private static final Pattern EDGES = Pattern.compile("^[\\s(\\[—–:.,*-]+|[\\s)\\]—–:.,*-]+$");
    private static final Pattern DATELINE = Pattern.compile("^([^()]{0,60})\\(([^()]{2,60})\\)(\\s{0,3}[-–—:.]?)");
    private static final Pattern CLOSING =
            Pattern.compile("[.!?»”\"]\\s{0,3}[(\\[—–-]\\s?([^()\\[\\]]{2,60})[)\\]]?\\.?$");
    private static final String AGENCY = "{}";
    private static final int LONGEST_CREDIT = 120;

    /** How an agency is written: the words of the form, and whether capitals matter. */
    private record Form(String written, String name, boolean exact) {}

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final List<String> credits = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();

    private Wires(Languages languages) {
        for (List<String> row : languages.common().rows("wires.tsv")) {
            for (String form : row.get(1).split("\\|")) {
                take(row.get(0), form.strip());
            }
        }
        for (LanguagePack pack : languages.packs()) {
            for (List<String> row : pack.rows("wires.tsv")) {
                String words = row.get(1).toLowerCase(Locale.ROOT);
                if (row.get(0).equals("credit")) {
                    credits.add(words);
                } else {
                    others.add(words);
                }
            }
        }
        credits.sort((a, b) -> b.length() - a.length());
    }

    public static Wires of(Languages languages) {
        return new Wires(languages);
    }

    private void take(String name, String form) {
        Matcher first = WORD.matcher(form);
        if (!first.find()) {
            throw new IllegalStateException("wires.tsv: no word in the form " + form);
        }
        boolean exact = form.equals(form.toUpperCase(Locale.ROOT));
        forms.computeIfAbsent(first.group().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(new Form(form, name, exact));
    }

    /** The agencies named in lines of authors; in such a line a name is a credit. */
    public List<String> ofBylines(List<String> lines) {
        Set<String> found = new LinkedHashSet<>();
        for (String line : lines) {
            if (line.length() <= LONGEST_CREDIT && !line.startsWith("http")) {
                found.addAll(marked(line).agencies());
            }
        }
        return List.copyOf(found);
    }

    /** The agencies of a line below the title that ends in a credit: {@code "Par Le Phare avec AFP"}. */
    public List<String> ofByline(String line) {
        if (line.length() > LONGEST_CREDIT || line.endsWith(".")) {
            return List.of();
        }
        Marked marked = marked(line);
        String lower = JOINED.matcher(marked.text().toLowerCase(Locale.ROOT)).replaceAll("{}");
        boolean ends = credits.stream().anyMatch(credit -> lower.equals(credit) || lower.endsWith(" " + credit));
        return ends ? marked.agencies() : List.of();
    }

    /** The agencies of a line that is nothing but a credit: {@code "AFP"}, {@code "(avec AFP et Reuters)"}. */
    public List<String> ofCredit(String line) {
        if (line.isEmpty() || line.length() > LONGEST_CREDIT) {
            return List.of();
        }
        Marked marked = marked(line);
        String left = EDGES.matcher(marked.text().toLowerCase(Locale.ROOT)).replaceAll("");
        for (int round = 0; round < 4 && !left.equals(AGENCY); round++) {
            left = EDGES.matcher(JOINED.matcher(reduced(left)).replaceAll("{}")).replaceAll("");
        }
        return left.equals(AGENCY) ? marked.agencies() : List.of();
    }

    private String reduced(String line) {
        for (String credit : credits) {
            int at = line.indexOf(credit);
            if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))) {
                return line.substring(0, at) + AGENCY + line.substring(at + credit.length());
            }
        }
        return line;
    }

    /** The agencies of a dateline at the beginning of a first paragraph: {@code "LONDON, May 3 (Reuters) - The bridge"}. */
    public List<String> ofDateline(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        if (!dateline.find()) {
            return List.of();
        }
        boolean first = dateline.group(1).isBlank();
        boolean dashed = !dateline.group(3).isBlank();
        return first || dashed ? ofCredit(dateline.group(2)) : List.of();
    }

    /** The agencies behind the last words of a paragraph: {@code "… a dit le maire. (avec AFP)"}. */
    public List<String> ofClosing(String paragraph) {
        String end = paragraph
                .substring(Math.max(0, paragraph.length() - LONGEST_CREDIT))
                .strip();
        Matcher closing = CLOSING.matcher(end);
        return closing.find() ? ofCredit(closing.group(1)) : List.of();
    }

    /** Whether a line credits a picture, not the text: {@code "Photo : AFP"}. */
    public boolean isOfPicture(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        return others.stream()
                .anyMatch(other -> lower.startsWith(other)
                        && (lower.length() == other.length() || !Character.isLetter(lower.charAt(other.length()))));
    }

    /** A line with {@code {}} for each agency in it, and the agencies. */
    private record Marked(String text, List<String> agencies) {}

    private Marked marked(String line) {
        Map<String, Boolean> agencies = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.start() < at) {
                continue;
            }
            Form longest = longest(line, word);
            if (longest != null) {
                text.append(line, at, word.start()).append(AGENCY);
                at = word.start() + longest.written().length();
                agencies.put(longest.name(), true);
            }
        }
        return new Marked(text.append(line, at, line.length()).toString(), List.copyOf(agencies.keySet()));
    }

    private @org.jspecify.annotations.Nullable Form longest(String line, Matcher word) {
        Form longest = null;
        for (Form form : forms.getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())) {
            int end = word.start() + form.written().length();
            boolean same = line.regionMatches(
                    !form.exact(),
                    word.start(),
                    form.written(),
                    0,
                    form.written().length());
            boolean whole = same && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
            if (whole
                    && (longest == null
                            || form.written().length() > longest.written().length())) {
                longest = form;
            }
        }
        return longest;
    }
}
