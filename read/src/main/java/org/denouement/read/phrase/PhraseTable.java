package org.denouement.read.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases and what they mean, found by their first word: {@code longestAt(line, i)} gives the longest phrase that stands
 * at a piece. Of two equal phrases the first entered wins. Immutable once built.
 */
public final class PhraseTable<T> {
    private final Map<String, List<Entry<T>>> byFirst;

    private PhraseTable(Map<String, List<Entry<T>>> byFirst) {
        this.byFirst = byFirst;
    }

    /** A phrase found: from the piece {@code from} to the piece before {@code to}. */
    public record Match<T>(int from, int to, T value) {}

    private record Entry<T>(List<String> keys, T value) {}

    /** Collects phrases. */
    public static final class Builder<T> {
        private final Map<String, List<Entry<T>>> entries = new HashMap<>();

        public Builder<T> add(String phrase, T value) {
            List<String> keys = Piece.keysOf(phrase);
            if (!keys.isEmpty()) {
                entries.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(new Entry<>(keys, value));
            }
            return this;
        }

        public PhraseTable<T> build() {
            entries.values()
                    .forEach(list -> list.sort(
                            (a, b) -> Integer.compare(b.keys().size(), a.keys().size())));
            return new PhraseTable<>(entries);
        }
    }

    /** The longest phrase that begins with piece {@code at}. */
    public Optional<Match<T>> longestAt(Line line, int at) {
        for (Entry<T> entry : byFirst.getOrDefault(line.key(at), List.of())) {
            if (stands(entry.keys(), line, at)) {
                return Optional.of(new Match<>(at, at + entry.keys().size(), entry.value()));
            }
        }
        return Optional.empty();
    }

    /** All phrases that begin with piece {@code at}, the longest first. */
    public List<Match<T>> allAt(Line line, int at) {
        return byFirst.getOrDefault(line.key(at), List.of()).stream()
                .filter(entry -> stands(entry.keys(), line, at))
                .map(entry -> new Match<>(at, at + entry.keys().size(), entry.value()))
                .toList();
    }

    /** What a phrase means that stands alone. */
    public Optional<T> exactly(String phrase) {
        List<String> keys = Piece.keysOf(phrase);
        return keys.isEmpty()
                ? Optional.empty()
                : byFirst.getOrDefault(keys.get(0), List.of()).stream()
                        .filter(entry -> entry.keys().equals(keys))
                        .map(Entry::value)
                        .findFirst();
    }

    /** The longest phrase that ends before piece {@code end}, of at most {@code most} pieces. */
    public Optional<Match<T>> longestBefore(Line line, int end, int most) {
        for (int from = Math.max(0, end - most); from < end; from++) {
            for (Entry<T> entry : byFirst.getOrDefault(line.key(from), List.of())) {
                if (from + entry.keys().size() == end && stands(entry.keys(), line, from)) {
                    return Optional.of(new Match<>(from, end, entry.value()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<String> keys, Line line, int at) {
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).equals(line.key(at + i))) {
                return false;
            }
        }
        return true;
    }
}
