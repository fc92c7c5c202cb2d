package org.denouement.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers, in digits ({@code 4}, {@code 1 500}, {@code 2,5}) or words ({@code vingt et un}): the words are the
 * class {@code numeral} of the lexicon, the small words between them the class {@code numeral-and}.
 */
final class Numerals {
    static final String WORD = "numeral";
    private static final String AND = "numeral-and";

    private final Lexicon lexicon;

    /** A number read: its value as written in a TIMEX3 value and where it ends. */
    record Numeral(String value, int end) {}

    Numerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The ways to read a number at {@code at}: in words, each shorter reading too. */
    List<Numeral> at(Words words, int at) {
        if (at >= words.size()) {
            return List.of();
        }
        return words.get(at).number() ? inDigits(words, at) : inWords(words, at);
    }

    private static List<Numeral> inDigits(Words words, int at) {
        if (isInsideNumber(words, at)) {
            return List.of();
        }
        String value = words.get(at).form();
        int end = at + 1;
        while (value.length() <= 9 && isThousands(words, end)) {
            value += words.get(end + 1).form();
            end += 2;
        }
        if (isDecimal(words, end)) {
            value += "." + words.get(end + 1).form();
            end += 2;
        }
        return value.length() > 12 ? List.of() : List.of(new Numeral(trimZeros(value), end));
    }

    private static String trimZeros(String value) {
        int from = 0;
        while (from < value.length() - 1 && value.charAt(from) == '0' && value.charAt(from + 1) != '.') {
            from++;
        }
        return value.substring(from);
    }

    private static boolean isInsideNumber(Words words, int at) {
        return at > 1
                && words.touches(at)
                && (words.isAt(at - 1, ".") || words.isAt(at - 1, ","))
                && words.touches(at - 1)
                && words.isNumber(at - 2);
    }

    private static boolean isThousands(Words words, int mark) {
        return words.isAt(mark, ",")
                && words.touches(mark)
                && words.isNumber(mark + 1)
                && words.touches(mark + 1)
                && words.get(mark + 1).form().length() == 3;
    }

    private static boolean isDecimal(Words words, int mark) {
        return (words.isAt(mark, ".") || words.isAt(mark, ","))
                && words.touches(mark)
                && words.isNumber(mark + 1)
                && words.touches(mark + 1)
                && words.get(mark + 1).form().length() <= 2;
    }

    private List<Numeral> inWords(Words words, int at) {
        List<Numeral> readings = new ArrayList<>();
        Sum sum = new Sum();
        int end = at;
        while (end < words.size() && end - at < 12) {
            Optional<Lexicon.Entry> entry = longest(words, end, WORD);
            if (entry.isPresent()) {
                if (!sum.add(Long.parseLong(entry.get().value()))) {
                    break;
                }
                end += entry.get().words().size();
                readings.add(0, new Numeral(Long.toString(sum.value()), end));
            } else {
                Optional<Lexicon.Entry> and = longest(words, end, AND);
                if (end == at || and.isEmpty()) {
                    break;
                }
                end += and.get().words().size();
            }
        }
        return readings;
    }

    private Optional<Lexicon.Entry> longest(Words words, int at, String category) {
        Optional<Lexicon.Entry> best = Optional.empty();
        for (Lexicon.Entry entry : lexicon.beginningWith(words.get(at).form())) {
            if (entry.category().equals(category)
                    && (best.isEmpty()
                            || entry.words().size() > best.get().words().size())
                    && entry.matches(words, at)) {
                best = Optional.of(entry);
            }
        }
        return best;
    }

    /** A number in words as it grows: {@code room} is what may still be added to the last word. */
    private static final class Sum {
        private long thousands;
        private long current;
        private long room = Long.MAX_VALUE;

        boolean add(long value) {
            if (value >= 1000) {
                thousands += Math.max(1, current) * value;
                current = 0;
                room = value;
            } else if (value == 100) {
                current = Math.max(1, current) * 100;
                room = 100;
            } else if (value < room) {
                current += value;
                room = roomAfter(value);
            } else {
                return false;
            }
            return true;
        }

        private static long roomAfter(long value) {
            if (value >= 60 && value % 20 == 0) {
                return 20;
            }
            return value >= 20 && value % 10 == 0 ? 10 : 1;
        }

        long value() {
            return thousands + current;
        }
    }
}
