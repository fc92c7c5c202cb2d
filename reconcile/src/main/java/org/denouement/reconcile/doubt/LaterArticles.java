package org.denouement.reconcile.doubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.reconcile.item.Sources;

/** The dated articles in the order of their days, and which of them hold a word, so that few are read for an answer. */
final class LaterArticles {
    private static final Set<String> KINDS = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private final List<Reading> byDay;
    private final TreeMap<LocalDate, Integer> firstOf = new TreeMap<>();
    private final Map<String, List<Integer>> holding = new HashMap<>();

    LaterArticles(Sources sources, List<Reading> readings) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Reading reading : readings) {
            String article = reading.article().id();
            sources.dayOf(article).ifPresent(day -> days.put(article, day));
        }
        this.byDay = readings.stream()
                .filter(reading -> days.containsKey(reading.article().id()))
                .sorted(Comparator.comparing((Reading reading) ->
                                days.getOrDefault(reading.article().id(), LocalDate.MAX))
                        .thenComparing(reading -> reading.article().id()))
                .toList();
        for (int i = 0; i < byDay.size(); i++) {
            Integer position = i;
            firstOf.putIfAbsent(days.getOrDefault(byDay.get(i).article().id(), LocalDate.MAX), position);
            for (String word : words(byDay.get(i))) {
                holding.computeIfAbsent(word, any -> new ArrayList<>(1)).add(position);
            }
        }
    }

    /** Those of a later day than {@code day}, in order. */
    List<Reading> after(LocalDate day) {
        return byDay.subList(from(day), byDay.size());
    }

    /** Those of a later day that hold at least {@code fewest} of the {@code words}, in order. */
    List<Reading> after(LocalDate day, Set<String> words, int fewest) {
        int from = from(day);
        int[] held = new int[byDay.size()];
        for (String word : words) {
            for (int position : holding.getOrDefault(word, List.of())) {
                held[position]++;
            }
        }
        List<Reading> found = new ArrayList<>();
        for (int i = from; i < held.length; i++) {
            if (held[i] >= fewest) {
                found.add(byDay.get(i));
            }
        }
        return found;
    }

    /** The lemmas of the words of meaning. */
    static Set<String> words(List<Token> tokens) {
        Set<String> words = new TreeSet<>();
        for (Token token : tokens) {
            if (KINDS.contains(token.upos())) {
                words.add(token.lemma());
            }
        }
        return words;
    }

    private static Set<String> words(Reading reading) {
        Set<String> words = new TreeSet<>();
        for (Sentence sentence : reading.sentences()) {
            words.addAll(words(sentence.tokens()));
        }
        return words;
    }

    private int from(LocalDate day) {
        return Optional.ofNullable(firstOf.higherEntry(day))
                .map(Map.Entry::getValue)
                .orElse(byDay.size());
    }
}
