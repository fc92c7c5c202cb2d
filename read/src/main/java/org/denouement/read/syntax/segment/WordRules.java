package org.denouement.read.syntax.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.model.language.LanguagePack;

/** What a language's pack says of its words: see the heads of the files in {@code syntax/}. */
final class WordRules {
    /** How an abbreviation stands in its sentence. */
    enum Abbreviation {
        /** A word must follow: {@code M.}, {@code Mr.}. */
        BEFORE,
        /** A number must follow, else it is a word at the end of a sentence: {@code No.}, {@code art.}. */
        NUMBER,
        /** May stand anywhere: {@code Inc.}. */
        EITHER,
        /** Mostly stands at the end of what it belongs to: {@code etc.}. */
        END
    }

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Set<String> elisions;
    private final Set<String> whole;
    private final Set<String> starters;
    private final Set<String> prefixes;
    private final List<String> clitics;
    private final Map<String, Integer> cuts = new HashMap<>();
    private final boolean spacedNumbers;
    private final boolean cutsHyphens;

    private WordRules(LanguagePack pack) {
        for (List<String> row : pack.rows("syntax/abbreviations.tsv")) {
            abbreviations.put(plain(row.get(0)), Abbreviation.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
        elisions = words(pack, "elisions");
        whole = words(pack, "whole-words");
        starters = words(pack, "starters");
        prefixes = words(pack, "hyphen-prefixes");
        clitics = words(pack, "clitics").stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
        for (List<String> row : pack.rows("syntax/cuts.tsv")) {
            cuts.put(plain(row.get(0)), row.get(1).length());
        }
        Map<String, String> settings = pack.properties("syntax/syntax.properties");
        spacedNumbers = settings.getOrDefault("numbers.spaced", "no").equals("yes");
        cutsHyphens = settings.getOrDefault("hyphens", "keep").equals("cut");
    }

    static WordRules of(LanguagePack pack) {
        return new WordRules(pack);
    }

    private static Set<String> words(LanguagePack pack, String file) {
        Set<String> words = new HashSet<>();
        for (String line : pack.lines("syntax/" + file + ".txt")) {
            words.add(plain(line.strip()));
        }
        return words;
    }

    private static String plain(String word) {
        return Characters.plain(word, 0, word.length());
    }

    /** Whether the word, which is written without its full stop, is an abbreviation that has one. */
    boolean isAbbreviation(String plain) {
        return abbreviations.containsKey(plain + ".");
    }

    /** How an abbreviation, written with its full stop, stands; those in no list (initials, {@code U.S.}) anywhere. */
    Abbreviation abbreviation(String plain) {
        return abbreviations.getOrDefault(plain, Abbreviation.EITHER);
    }

    boolean isElision(String plain) {
        return elisions.contains(plain);
    }

    boolean isWhole(String plain) {
        return whole.contains(plain);
    }

    /** Whether a capital on this word says that a sentence begins: it is no name. */
    boolean isStarter(String plain) {
        return starters.contains(plain);
    }

    boolean isPrefix(String plain) {
        return prefixes.contains(plain);
    }

    /** The endings that are words of their own, the longest first. */
    List<String> clitics() {
        return clitics;
    }

    /** After how many characters a word is cut, 0 when it is not. */
    int cut(String plain) {
        return cuts.getOrDefault(plain, 0);
    }

    boolean spacedNumbers() {
        return spacedNumbers;
    }

    boolean cutsHyphens() {
        return cutsHyphens;
    }
}
