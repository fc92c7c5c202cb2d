package org.denouement.reconcile.speech;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a quotation to compare with others: lower case, without accents and marks, in order. */
record Words(List<String> list) {
    private static final int SHINGLE = 4;
    /** Words this long are alike across languages when they come from one root: responsable, responsible. */
    private static final int LONG = 7;

    private static final int ROOT = 5;

    Words {
        list = List.copyOf(list);
    }

    static Words of(String content) {
        String plain = Normalizer.normalize(content, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return new Words(words);
    }

    int size() {
        return list.size();
    }

    /** Every run of four words; of fewer words, the words as a whole. */
    Set<String> shingles() {
        Set<String> shingles = new TreeSet<>();
        for (int i = 0; i + SHINGLE <= list.size(); i++) {
            shingles.add(String.join(" ", list.subList(i, i + SHINGLE)));
        }
        if (shingles.isEmpty()) {
            shingles.add(String.join(" ", list));
        }
        return shingles;
    }

    Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        list.stream().filter(word -> Character.isDigit(word.charAt(0))).forEach(numbers::add);
        return numbers;
    }

    /** The beginnings of long words. */
    Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        list.stream().filter(word -> word.length() >= LONG).forEach(word -> roots.add(word.substring(0, ROOT)));
        return roots;
    }

    /** Whether these words stand in {@code whole} without a gap. */
    boolean isRunOf(Words whole) {
        return java.util.Collections.indexOfSubList(whole.list(), list) >= 0;
    }

    /** Whether these words stand in {@code whole} in this order, with gaps at most. */
    boolean isWithin(Words whole) {
        int at = 0;
        for (String word : whole.list()) {
            if (at < list.size() && list.get(at).equals(word)) {
                at++;
            }
        }
        return at == list.size();
    }
}
