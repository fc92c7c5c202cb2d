package org.denouement.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern over words, as a tree. Each part says from where it has got to, to where it can get; there is no
 * repetition, so a pattern ends after as many words as it has parts. Keys ({@code "w:mars"}, {@code "c:month"},
 * {@code "#"}) name the words that it can begin with, so that only rules that may fit are tried.
 */
sealed interface Pattern {
    String NUMBER_KEY = "#";

    List<Partial> advance(Partial partial, Text text);

    /** Adds the keys of the words this can begin with; false when it can be passed over without a word. */
    boolean addFirst(Set<String> keys);

    /** Adds what it cannot do without: sets of keys, of each of which one word must come. */
    default void addNeeds(List<Set<String>> needs) {
        Set<String> keys = new TreeSet<>();
        if (addFirst(keys)) {
            needs.add(keys);
        }
    }

    static Set<String> firstOf(Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        if (!pattern.addFirst(keys)) {
            throw new IllegalStateException("a pattern that needs no word: " + pattern);
        }
        return keys;
    }

    static String wordKey(String form) {
        return "w:" + form;
    }

    static boolean isWordKey(String key) {
        return key.startsWith("w:");
    }

    static String wordOf(String wordKey) {
        return wordKey.substring(2);
    }

    static String classKey(String category) {
        return "c:" + category;
    }

    /** What patterns look at. */
    record Text(Words words, Lexicon lexicon, Numerals numerals) {}

    /** One word as it stands, in lower case. */
    record Literal(String form) implements Pattern {
        @Override
        public List<Partial> advance(Partial partial, Text text) {
            return text.words().isAt(partial.at(), form) ? List.of(partial.to(partial.at() + 1)) : List.of();
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return keys.add(wordKey(form)) || true;
        }
    }

    /** A word or words of a class of the lexicon. */
    record OfClass(String category, String slot) implements Pattern {
        @Override
        public List<Partial> advance(Partial partial, Text text) {
            if (partial.at() >= text.words().size()) {
                return List.of();
            }
            List<Lexicon.Entry> entries =
                    text.lexicon().beginningWith(text.words().get(partial.at()).form());
            if (entries.isEmpty()) {
                return List.of();
            }
            List<Partial> reached = new ArrayList<>(2);
            for (Lexicon.Entry entry : entries) {
                if (entry.category().equals(category) && entry.matches(text.words(), partial.at())) {
                    Partial next = partial.to(partial.at() + entry.words().size());
                    reached.add(slot.isEmpty() ? next : next.with(slot, entry.value()));
                }
            }
            return reached;
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return keys.add(classKey(category)) || true;
        }
    }

    /** A number, in digits or words. */
    record Number(String slot) implements Pattern {
        @Override
        public List<Partial> advance(Partial partial, Text text) {
            List<Partial> reached = new ArrayList<>(2);
            for (Numerals.Numeral numeral : text.numerals().at(text.words(), partial.at())) {
                Partial next = partial.to(numeral.end());
                reached.add(slot.isEmpty() ? next : next.with(slot, numeral.value()));
            }
            return reached;
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            keys.add(NUMBER_KEY);
            keys.add(classKey(Numerals.WORD));
            return true;
        }
    }

    /** A number in digits in a range, with at least and at most so many digits. */
    record Digits(int least, int most, int shortest, int longest, Shape shape, String slot) implements Pattern {
        /** Any digits, those of a year that is part of no longer figure, or of a decade: 1960, not 1965. */
        enum Shape {
            ANY,
            YEAR,
            DECADE
        }

        @Override
        public List<Partial> advance(Partial partial, Text text) {
            if (!text.words().isNumber(partial.at())) {
                return List.of();
            }
            String form = text.words().get(partial.at()).form();
            if (form.length() < shortest || form.length() > longest) {
                return List.of();
            }
            int value = Integer.parseInt(form);
            if (value < least || value > most || !isShaped(value, partial.at(), text.words())) {
                return List.of();
            }
            Partial next = partial.to(partial.at() + 1);
            return List.of(slot.isEmpty() ? next : next.with(slot, form));
        }

        private boolean isShaped(int value, int at, Words words) {
            return switch (shape) {
                case ANY -> true;
                case YEAR -> Figures.standsAlone(words, at);
                case DECADE -> value % 10 == 0;
            };
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return keys.add(NUMBER_KEY) || true;
        }
    }

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {
        @Override
        public List<Partial> advance(Partial partial, Text text) {
            List<Partial> reached = List.of(partial);
            for (int i = 0; i < parts.size(); i++) {
                reached = afterAll(reached, parts.get(i), text);
                if (reached.isEmpty()) {
                    return List.of();
                }
            }
            return reached;
        }

        private static List<Partial> afterAll(List<Partial> reached, Pattern part, Text text) {
            if (reached.size() == 1) {
                return part.advance(reached.get(0), text);
            }
            List<Partial> next = new ArrayList<>();
            for (Partial one : reached) {
                next.addAll(part.advance(one, text));
            }
            return next;
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            for (Pattern part : parts) {
                if (part.addFirst(keys)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void addNeeds(List<Set<String>> needs) {
            parts.forEach(part -> part.addNeeds(needs));
        }
    }

    /** One or the other. */
    record Choice(List<Pattern> options) implements Pattern {
        @Override
        public List<Partial> advance(Partial partial, Text text) {
            List<Partial> reached = List.of();
            for (int i = 0; i < options.size(); i++) {
                reached = joined(reached, options.get(i).advance(partial, text));
            }
            return reached;
        }

        static List<Partial> joined(List<Partial> a, List<Partial> b) {
            if (a.isEmpty() || b.isEmpty()) {
                return a.isEmpty() ? b : a;
            }
            List<Partial> both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            boolean all = true;
            for (Pattern option : options) {
                all &= option.addFirst(keys);
            }
            return all;
        }
    }

    /** With or without. */
    record Optionally(Pattern part) implements Pattern {
        @Override
        public List<Partial> advance(Partial partial, Text text) {
            return Choice.joined(part.advance(partial, text), List.of(partial));
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            part.addFirst(keys);
            return false;
        }
    }

    /** What must not (or must) come next, or must not stand before; takes no word. */
    record Condition(Pattern part, boolean before, boolean wanted) implements Pattern {
        private static final int REACH = 4;

        @Override
        public List<Partial> advance(Partial partial, Text text) {
            boolean found = before ? endsAt(partial.at(), text) : isAt(partial.at(), text);
            return found == wanted ? List.of(partial) : List.of();
        }

        private boolean isAt(int at, Text text) {
            return !part.advance(Partial.startingAt(at), text).isEmpty();
        }

        private boolean endsAt(int at, Text text) {
            for (int start = at - 1; start >= Math.max(0, at - REACH); start--) {
                for (Partial reached : part.advance(Partial.startingAt(start), text)) {
                    if (reached.at() == at) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return false;
        }
    }

    /** Something about the place itself; takes no word. */
    enum Place implements Pattern {
        /** The words of the time begin here. */
        OPEN,
        /** The words of the time end here. */
        CLOSE,
        /** Nothing stands between the word before and the next one. */
        TOUCHING,
        /** The next word is the first of its line. */
        LINE,
        /** The next word is written with a capital. */
        CAPITAL,
        /** Any word; takes it. */
        ANY;

        @Override
        public List<Partial> advance(Partial partial, Text text) {
            return switch (this) {
                case OPEN -> List.of(partial.open());
                case CLOSE -> List.of(partial.close());
                case TOUCHING -> only(text.words().touches(partial.at()), partial);
                case LINE -> only(text.words().beginsLine(partial.at()), partial);
                case CAPITAL ->
                    only(
                            partial.at() < text.words().size()
                                    && text.words().get(partial.at()).capital(),
                            partial);
                case ANY -> partial.at() < text.words().size() ? List.of(partial.to(partial.at() + 1)) : List.of();
            };
        }

        private static List<Partial> only(boolean holds, Partial partial) {
            return holds ? List.of(partial) : List.of();
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return false;
        }
    }
}
