package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.text.Span;

/** How a language writes numbers in digits: {@code 12,000.5} or {@code 12 000,5}. */
record NumberFormat(char decimal, String groups, boolean spaces) {
    /** A number in digits and where it stands. */
    record Literal(Span span, BigDecimal value) {}

    /** Longer runs of digits are keys or account numbers, not figures. */
    private static final int MOST_DIGITS = 15;

    static NumberFormat of(Map<String, String> properties) {
        return new NumberFormat(
                properties.getOrDefault("decimal", ".").charAt(0),
                properties.getOrDefault("group", ""),
                properties.getOrDefault("spaces", "no").equals("yes"));
    }

    /** The number that begins at {@code at}; nothing when a letter or digit stands before it (« A320 », "Covid-19"). */
    Optional<Literal> at(String text, int at, int end) {
        if (at >= end || !isDigit(text.charAt(at)) || isGlued(text, at)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        int to = at;
        while (to < end && isDigit(text.charAt(to))) {
            digits.append(text.charAt(to++));
        }
        if (digits.length() <= 3) {
            while (isGroup(text, to, end)) {
                digits.append(text, to + 1, to + 4);
                to += 4;
            }
        }
        if (to + 1 < end && text.charAt(to) == decimal && isDigit(text.charAt(to + 1))) {
            digits.append('.');
            to++;
            while (to < end && isDigit(text.charAt(to))) {
                digits.append(text.charAt(to++));
            }
        }
        boolean broken = digits.length() > MOST_DIGITS || isPartOfMore(text, to, end, digits.toString());
        return broken ? Optional.empty() : Optional.of(new Literal(Span.of(at, to), new BigDecimal(digits.toString())));
    }

    private static boolean isGlued(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || before == '.' || before == ',' || before == ':' || before == '/') {
            return true;
        }
        boolean hyphen = before == '-' || before == '‑' || before == '–';
        return before == '#' || before == '°' || hyphen && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private boolean isGroup(String text, int at, int end) {
        if (at + 4 > end) {
            return false;
        }
        char mark = text.charAt(at);
        boolean blank = mark == ' ' || mark == '\u00a0' || mark == '\u202f' || mark == '\u2009';
        if (!(blank && spaces) && groups.indexOf(mark) < 0) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 4 >= end || !isDigit(text.charAt(at + 4));
    }

    /** Times, dates, scores, versions and ordinals: « 20h30 », "12:30", "3/4", "2nd", "1.2.3". */
    private static boolean isPartOfMore(String text, int to, int end, String digits) {
        if (to >= end) {
            return false;
        }
        char next = text.charAt(to);
        boolean digitFollows = to + 1 < end && isDigit(text.charAt(to + 1));
        boolean score = (next == '-' || next == '–') && digitFollows && !isRange(text, Span.of(to, end), digits);
        return score
                || (next == ':' || next == '/' || next == '.' || next == ',' || next == 'h') && digitFollows
                || next == '°';
    }

    /** "10-20" counts up; "3-1" is a score and "555-0199" a telephone number. */
    private static boolean isRange(String text, Span rest, String digits) {
        int at = rest.start() + 1;
        StringBuilder second = new StringBuilder();
        while (at < rest.end() && isDigit(text.charAt(at)) && second.length() <= MOST_DIGITS) {
            second.append(text.charAt(at++));
        }
        return second.charAt(0) != '0' && new BigDecimal(second.toString()).compareTo(new BigDecimal(digits)) > 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
