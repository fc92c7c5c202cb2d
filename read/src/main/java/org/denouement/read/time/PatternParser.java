package org.denouement.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a pattern as the rules of a language write it. Parts are separated by spaces:
 *
 * <pre>
 * mars                the word
 * (mars|avril)        one or the other
 * mot?                with or without
 * {@code @}month              a word of the class month of the lexicon
 * m:{@code @}month            … whose value is caught as m
 * d:#1-31             a number in digits from 1 to 31; #year a year that is no price and no phone number
 * n:#                 a number in digits or words
 * {@code <date>}              the phrase of that name
 * [ … ]               the words of the time itself; without it, all words
 * !x  =x              what must not, what must come next;  {@code <!x  <=x} before
 * _                   any one word
 * ~  ^  A:            touching; at the beginning of a line; the next word has a capital
 * </pre>
 */
final class PatternParser {
    private final Map<String, String> phrases;

    PatternParser(Map<String, String> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    Pattern parse(String source) {
        Reading reading = new Reading(source, 0);
        Pattern pattern = reading.choice();
        if (!reading.isDone()) {
            throw new IllegalStateException("cannot read the pattern from here: " + reading.rest());
        }
        return pattern;
    }

    /** One pass over one pattern. */
    private final class Reading {
        private static final int DEEPEST = 12;
        private final String source;
        private final int depth;
        private int at;

        Reading(String source, int depth) {
            if (depth > DEEPEST) {
                throw new IllegalStateException("phrases nest too deep, or in a circle: " + source);
            }
            this.source = source;
            this.depth = depth;
        }

        boolean isDone() {
            skipSpaces();
            return at >= source.length();
        }

        String rest() {
            return source.substring(at) + " in " + source;
        }

        Pattern choice() {
            List<Pattern> options = new ArrayList<>();
            options.add(sequence());
            while (!isDone() && source.charAt(at) == '|') {
                at++;
                options.add(sequence());
            }
            return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
        }

        private Pattern sequence() {
            List<Pattern> parts = new ArrayList<>();
            while (!isDone() && source.charAt(at) != '|' && source.charAt(at) != ')') {
                parts.add(part());
            }
            return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(List.copyOf(parts));
        }

        private Pattern part() {
            Pattern atom = atom();
            if (at < source.length() && source.charAt(at) == '?') {
                at++;
                return new Pattern.Optionally(atom);
            }
            return atom;
        }

        private Pattern atom() {
            if (takes("<!")) {
                return new Pattern.Condition(atom(), true, false);
            }
            if (takes("<=")) {
                return new Pattern.Condition(atom(), true, true);
            }
            if (takes("!")) {
                return new Pattern.Condition(atom(), false, false);
            }
            if (takes("=")) {
                return new Pattern.Condition(atom(), false, true);
            }
            if (takes("(")) {
                Pattern inner = choice();
                if (!takes(")")) {
                    throw new IllegalStateException("no ')': " + rest());
                }
                return inner;
            }
            return named();
        }

        private Pattern named() {
            if (takes("[")) {
                return Pattern.Place.OPEN;
            }
            if (takes("]")) {
                return Pattern.Place.CLOSE;
            }
            if (takes("~")) {
                return Pattern.Place.TOUCHING;
            }
            if (takes("_")) {
                return Pattern.Place.ANY;
            }
            if (takes("^")) {
                return Pattern.Place.LINE;
            }
            if (takes("A:")) {
                return Pattern.Place.CAPITAL;
            }
            if (takes("<")) {
                return phrase();
            }
            return word(slot());
        }

        private Pattern phrase() {
            int end = source.indexOf('>', at);
            String name = source.substring(at, end);
            at = end + 1;
            String body = phrases.get(name);
            if (body == null) {
                throw new IllegalStateException("no phrase <" + name + ">: " + source);
            }
            Reading inner = new Reading(body, depth + 1);
            Pattern pattern = inner.choice();
            if (!inner.isDone()) {
                throw new IllegalStateException("cannot read the phrase from here: " + inner.rest());
            }
            return pattern;
        }

        private String slot() {
            int end = at;
            while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)))) {
                end++;
            }
            if (end > at
                    && end + 1 < source.length()
                    && source.charAt(end) == ':'
                    && "@#".indexOf(source.charAt(end + 1)) >= 0) {
                String slot = source.substring(at, end);
                at = end + 1;
                return slot;
            }
            return "";
        }

        private Pattern word(String slot) {
            String token = token();
            if (token.startsWith("@") && token.length() > 1) {
                return new Pattern.OfClass(token.substring(1), slot);
            }
            if (token.equals("#")) {
                return new Pattern.Number(slot);
            }
            if (token.startsWith("#")) {
                return digits(token.substring(1), slot);
            }
            return literal(token);
        }

        private Pattern digits(String range, String slot) {
            if (range.equals("year")) {
                return new Pattern.Digits(1000, 2199, 4, 4, Pattern.Digits.Shape.YEAR, slot);
            }
            if (range.equals("decade")) {
                return new Pattern.Digits(1000, 2190, 4, 4, Pattern.Digits.Shape.DECADE, slot);
            }
            int dash = range.indexOf('-');
            String least = range.substring(0, dash);
            String most = range.substring(dash + 1);
            return new Pattern.Digits(
                    Integer.parseInt(least),
                    Integer.parseInt(most),
                    least.length(),
                    most.length(),
                    Pattern.Digits.Shape.ANY,
                    slot);
        }

        private Pattern literal(String token) {
            Words words = Words.of(token);
            if (words.size() == 1) {
                return new Pattern.Literal(words.get(0).form());
            }
            List<Pattern> parts = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                parts.add(new Pattern.Literal(words.get(i).form()));
            }
            return new Pattern.Sequence(parts);
        }

        private String token() {
            skipSpaces();
            int start = at;
            while (at < source.length() && " |()?]".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            if (at == start) {
                throw new IllegalStateException("a word is missing: " + rest());
            }
            return source.substring(start, at);
        }

        private boolean takes(String mark) {
            skipSpaces();
            if (source.startsWith(mark, at)) {
                at += mark.length();
                return true;
            }
            return false;
        }

        private void skipSpaces() {
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
