package org.denouement.read.syntax.segment;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.text.Span;

/**
 * Cuts text into words and marks as Universal Dependencies does: « qu’a-t-il dit » is {@code qu’ · a · -t-il · dit},
 * "don't" is {@code do · n't}. A surface word stays one token even where it contracts two (« du »). One pass, no
 * backtracking beyond a word. Thread-safe.
 */
public final class Tokenizer {
    private final WordRules rules;

    private Tokenizer(WordRules rules) {
        this.rules = rules;
    }

    public static Tokenizer of(LanguagePack pack) {
        return new Tokenizer(WordRules.of(pack));
    }

    static Tokenizer of(WordRules rules) {
        return new Tokenizer(rules);
    }

    /** The tokens of a stretch of {@code text}, in order; between them there is nothing but space. */
    public List<Span> tokens(String text, Span within) {
        return new Scan(text, within).all();
    }

    /** One pass over a stretch of text. */
    private final class Scan {
        private final String text;
        private final int end;
        private final List<Span> found = new ArrayList<>();
        private int at;

        Scan(String text, Span within) {
            this.text = text;
            this.at = within.start();
            this.end = within.end();
        }

        List<Span> all() {
            while (at < end) {
                if (Characters.isSpace(text.charAt(at))) {
                    at++;
                } else if (!address()) {
                    if (startsWord(at)) {
                        word();
                    } else {
                        mark();
                    }
                }
            }
            return found;
        }

        private void add(int from, int to) {
            if (from < to) {
                found.add(Span.of(from, to));
            }
        }

        private char charAt(int index) {
            return index < end ? text.charAt(index) : '\0';
        }

        /** Letters and digits; and the apostrophe of '90s. */
        private boolean startsWord(int index) {
            return Characters.isWord(charAt(index))
                    || (Characters.isApostrophe(charAt(index))
                            && Character.isDigit(charAt(index + 1))
                            && Character.isDigit(charAt(index + 2)));
        }

        /** Takes an URL, a mail address, a handle or a hashtag whole. */
        private boolean address() {
            int to = Addresses.endAt(text, at, end);
            if (to <= at) {
                return false;
            }
            add(at, to);
            at = to;
            return true;
        }

        /** Takes a mark: runs of stops or dashes together, all else one by one. */
        private void mark() {
            char first = text.charAt(at);
            int to = at + 1;
            if (first == '.' || first == '!' || first == '?') {
                while (to < end && (first == '.' ? text.charAt(to) == '.' : isCry(text.charAt(to)))) {
                    to++;
                }
            } else if (first == '-' || first == '*' || first == '=' || first == '`') {
                while (to < end && text.charAt(to) == first) {
                    to++;
                }
            } else if (first == '\'' && charAt(to) == '\'') {
                to++;
            } else if (Character.isHighSurrogate(first) && to < end) {
                to++;
            }
            add(at, to);
            at = to;
        }

        private boolean isCry(char c) {
            return c == '!' || c == '?';
        }

        /** Takes a run of word characters and of what may stand inside a word, and cuts it. */
        private void word() {
            int from = at;
            int to = at + 1;
            while (to < end) {
                if (Characters.isWord(text.charAt(to))) {
                    to++;
                } else if (joins(from, to)) {
                    to += 2;
                } else if (isInitials(to)) {
                    to += 3;
                } else {
                    break;
                }
            }
            to = spacedNumber(from, to);
            to = fullStop(from, to);
            at = to;
            cut(from, to);
        }

        /** Whether the mark at {@code index} stands inside a word that goes on after it. */
        private boolean joins(int from, int index) {
            char mark = text.charAt(index);
            char before = text.charAt(index - 1);
            char after = charAt(index + 1);
            if (!Characters.isWord(after)) {
                return false;
            }
            if (Characters.isApostrophe(mark) || Characters.isHyphen(mark)) {
                return true;
            }
            boolean digits = Character.isDigit(before) && Character.isDigit(after);
            if (mark == ',' || mark == ':') {
                return digits;
            }
            if (mark == '/') {
                return digits || isUnit(index);
            }
            if (mark == '&') {
                return Character.isUpperCase(before) && Character.isUpperCase(after);
            }
            return mark == '.' && (digits || isLetterStop(from, index) || isDomain(index));
        }

        /** The stop in {@code U.S}: after a single letter, before a letter. */
        private boolean isLetterStop(int from, int index) {
            boolean single = index - 1 == from || !Characters.isWord(text.charAt(index - 2));
            return single && Character.isLetter(text.charAt(index - 1)) && Character.isLetter(charAt(index + 1));
        }

        /** The stop and hyphen in {@code J.-C}. */
        private boolean isInitials(int index) {
            return text.charAt(index) == '.'
                    && Character.isLetter(text.charAt(index - 1))
                    && Characters.isHyphen(charAt(index + 1))
                    && Character.isUpperCase(charAt(index + 2));
        }

        /** The stop in {@code lemonde.fr}: between small letters. */
        private boolean isDomain(int index) {
            int to = index + 1;
            while (to < end && Character.isLowerCase(text.charAt(to))) {
                to++;
            }
            int length = to - index - 1;
            boolean ends = to >= end || !Character.isLetterOrDigit(text.charAt(to));
            return ends && length >= 2 && length <= 4 && Character.isLetterOrDigit(text.charAt(index - 1));
        }

        /** The stroke in {@code km/h}: between one or two letters and one. */
        private boolean isUnit(int index) {
            boolean shortBefore = index < 3 || !Character.isLetter(text.charAt(index - 3));
            return shortBefore
                    && Character.isLowerCase(text.charAt(index - 1))
                    && Character.isLowerCase(charAt(index + 1))
                    && !Character.isLetter(charAt(index + 2));
        }

        /** Takes in further groups of three digits after a space, where the language writes thousands so. */
        private int spacedNumber(int from, int to) {
            if (!rules.spacedNumbers() || to - from > 3 || !areDigits(from, to)) {
                return to;
            }
            int last = to;
            while (last + 4 <= end
                    && Character.isSpaceChar(text.charAt(last))
                    && areDigits(last + 1, last + 4)
                    && !Characters.isWord(charAt(last + 4))) {
                last += 4;
            }
            if (last > to && charAt(last) == ',' && Character.isDigit(charAt(last + 1))) {
                last += 2;
                while (Character.isDigit(charAt(last))) {
                    last++;
                }
            }
            return last;
        }

        private boolean areDigits(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!Character.isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Takes in the full stop of an abbreviation, of an initial, of {@code U.S.} */
        private int fullStop(int from, int to) {
            if (charAt(to) != '.' || charAt(to + 1) == '.') {
                return to;
            }
            boolean initial = Character.isLetter(text.charAt(to - 1))
                    && (to - 1 == from || isInside(text.charAt(to - 2)))
                    && (Character.isUpperCase(text.charAt(to - 1)) || to - 1 > from);
            String plain = Characters.plain(text, from, to);
            String last = plain.substring(plain.lastIndexOf('\'') + 1);
            return initial || rules.isAbbreviation(plain) || rules.isAbbreviation(last) ? to + 1 : to;
        }

        /** Before the last letter of {@code U.S}, {@code J.-C}. */
        private boolean isInside(char c) {
            return c == '.' || c == '-';
        }

        /** Cuts a run of word characters into words. */
        private void cut(int from, int to) {
            String plain = Characters.plain(text, from, to);
            if (rules.isWhole(plain)) {
                add(from, to);
                return;
            }
            int known = rules.cut(plain);
            if (known > 0) {
                add(from, from + known);
                add(from + known, to);
                return;
            }
            int apostrophe = plain.indexOf('\'');
            if (apostrophe > 0 && rules.isElision(plain.substring(0, apostrophe))) {
                add(from, from + apostrophe + 1);
                cut(from + apostrophe + 1, to);
                return;
            }
            if (apostrophe < 0 && Characters.isApostrophe(charAt(to)) && rules.isElision(plain)) {
                add(from, to + 1);
                at = to + 1;
                return;
            }
            cutEnd(from, to, plain);
        }

        private void cutEnd(int from, int to, String plain) {
            for (String clitic : rules.clitics()) {
                int rest = plain.length() - clitic.length();
                if (rest > 0 && plain.endsWith(clitic) && mayLose(from, clitic)) {
                    cut(from, from + rest);
                    add(from + rest, to);
                    return;
                }
            }
            if (rules.cutsHyphens()) {
                cutHyphens(from, to, plain);
            } else {
                add(from, to);
            }
        }

        /** A pronoun after a hyphen follows a verb; a word with a capital inside a sentence is a name. */
        private boolean mayLose(int from, String clitic) {
            return clitic.charAt(0) != '-'
                    || !Character.isUpperCase(text.charAt(from))
                    || found.isEmpty()
                    || !Characters.isWord(
                            text.charAt(found.get(found.size() - 1).end() - 1));
        }

        /** Cuts at each hyphen before a letter, but not after a prefix. */
        private void cutHyphens(int from, int to, String plain) {
            int start = from;
            for (int i = from + 1; i < to - 1; i++) {
                boolean hyphen = Characters.isHyphen(text.charAt(i)) && Character.isLetter(text.charAt(i + 1));
                if (hyphen && !rules.isPrefix(plain.substring(start - from, i - from))) {
                    add(start, i);
                    add(i, i + 1);
                    start = i + 1;
                }
            }
            add(start, to);
        }
    }
}
