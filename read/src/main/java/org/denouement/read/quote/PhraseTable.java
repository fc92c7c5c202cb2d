package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of a language and what each stands for, found at a word by the words as written, or by their lemmas. */
final class PhraseTable {
    /** A phrase found: the number of words it covers and its value. */
    record Match(int words, String phrase, String value) {}

    private record Phrase(String written, List<String> words, String value) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    static PhraseTable of(List<List<String>> rows) {
        PhraseTable table = new PhraseTable();
        for (List<String> row : rows) {
            table.add(FoldedText.of(row.get(0)), String.join(" ", row.subList(1, row.size())));
        }
        return table;
    }

    private void add(String written, String value) {
        List<String> words = List.of(written.replace("'", "' ").trim().split(" +"));
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Phrase(written, words, value));
    }

    /** The longest phrase that begins at word {@code at}. */
    Optional<Match> at(Passage passage, int at) {
        Optional<Match> longest = Optional.empty();
        for (String first : List.of(passage.form(at), passage.lemma(at))) {
            for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
                int words = length(passage, at, phrase);
                if (words > longest.map(Match::words).orElse(0)) {
                    longest = Optional.of(new Match(words, phrase.written(), phrase.value()));
                }
            }
        }
        return longest;
    }

    private static int length(Passage passage, int at, Phrase phrase) {
        int i = at;
        for (String word : phrase.words()) {
            if (i >= passage.size()
                    || !(passage.form(i).equals(word) || passage.lemma(i).equals(word))) {
                return writtenLength(passage, at, phrase);
            }
            i++;
        }
        return i - at;
    }

    /** A phrase may be cut into words otherwise than here: « dit-on ». */
    private static int writtenLength(Passage passage, int at, Phrase phrase) {
        int start = passage.token(at).span().start();
        if (!passage.folded().startsWith(phrase.written(), start)) {
            return 0;
        }
        int end = start + phrase.written().length();
        int i = at;
        while (i < passage.size() && passage.token(i).span().end() < end) {
            i++;
        }
        return i < passage.size() && passage.token(i).span().end() == end ? i - at + 1 : 0;
    }
}
