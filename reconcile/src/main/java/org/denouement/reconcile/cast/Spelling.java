package org.denouement.reconcile.cast;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.denouement.model.language.DataRows;

/** How near two spellings are: copies of names with what may differ made equal. */
final class Spelling {
    /** What a scanner or a keyboard takes for each other. */
    private static final List<List<String>> LOOKALIKES = DataRows.beside(Spelling.class, "lookalikes.tsv");

    /** What languages write in their own way when they spell a foreign name. */
    private static final List<List<String>> SPELLINGS = DataRows.beside(Spelling.class, "spellings.tsv");

    private Spelling() {}

    /** How many accents a name has: to leave them out is the commoner slip. */
    static long accents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .count();
    }

    /** Without accents, case, hyphens, points: {@code "Jean-Noël"} is {@code "jean noel"}. */
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                folded.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !endsBlank(folded) && c != '.') {
                folded.append(' ');
            }
        }
        return folded.toString().replace("œ", "oe").replace("æ", "ae").strip();
    }

    /** {@code "OrvanAl"} and {@code "OrvanAI"} look alike, and so do {@code "rn"} and {@code "m"}. */
    static String lookalike(String name) {
        return replaced(folded(name), LOOKALIKES);
    }

    /** {@code "Vladimir Poutine"} and {@code "Vladimir Putin"} sound alike; {@code ""} when too little is left. */
    static String soundalike(String name) {
        String heard = replaced(folded(name), SPELLINGS);
        StringBuilder sound = new StringBuilder();
        for (String word : heard.split(" ")) {
            sound.append(sound.length() > 0 ? " " : "").append(ending(once(word)));
        }
        return sound.toString();
    }

    private static String replaced(String name, List<List<String>> pairs) {
        String other = name;
        for (List<String> pair : pairs) {
            other = other.replace(pair.get(0), pair.size() > 1 ? pair.get(1) : "");
        }
        return other;
    }

    /** Final vowels and the many endings of Slavic names made one. */
    private static String ending(String word) {
        String stem = word;
        while (stem.length() > 3 && "ieao".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static String once(String word) {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                once.append(word.charAt(i));
            }
        }
        return once.toString();
    }

    /** Edits from one to the other (insert, delete, change, swap of neighbours), or {@code limit + 1} when more. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, other, i, j);
            }
        }
        return Math.min(limit + 1, edits[one.length()][other.length()]);
    }

    private static int step(int[][] edits, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }

    private static boolean endsBlank(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }
}
