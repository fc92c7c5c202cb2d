package org.denouement.read.syntax.segment;

import java.util.List;
import org.denouement.model.text.Span;

/** Finds after which of a line's tokens a sentence ends. */
final class Boundaries {
    private final String text;
    private final List<Span> tokens;
    private final WordRules rules;

    Boundaries(String text, List<Span> tokens, WordRules rules) {
        this.text = text;
        this.tokens = tokens;
        this.rules = rules;
    }

    /**
     * The last token of the sentence that token {@code i} ends, closing marks included; -1 when it ends none.
     * {@code start} is the first token of the sentence.
     */
    int endAt(int i, int start) {
        Span token = tokens.get(i);
        char last = text.charAt(token.end() - 1);
        if (!Characters.isTerminator(last)) {
            return -1;
        }
        boolean stop = Characters.isTerminator(text.charAt(token.start()));
        if (!stop && !endsAbbreviated(token, i)) {
            return -1;
        }
        if (stop && (isListNumber(i, start) || isCut(i))) {
            return -1;
        }
        int end = i;
        while (end + 1 < tokens.size() && closes(end + 1)) {
            end++;
        }
        return end + 1 == tokens.size() || mayBegin(end + 1) ? end : -1;
    }

    /** Whether a sentence ends with this abbreviation. */
    private boolean endsAbbreviated(Span token, int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        String plain = Characters.plain(text, token.start(), token.end());
        Span next = tokens.get(i + 1);
        char first = text.charAt(next.start());
        WordRules.Abbreviation kind = rules.abbreviation(plain);
        if (kind == WordRules.Abbreviation.BEFORE || !isCapital(first)) {
            boolean number = kind == WordRules.Abbreviation.NUMBER && !Character.isDigit(first);
            boolean mark = kind != WordRules.Abbreviation.BEFORE
                    && (Characters.isOpener(first) || Characters.isCloser(first) || Characters.isStraightQuote(first));
            return number || mark;
        }
        return kind == WordRules.Abbreviation.END
                || kind == WordRules.Abbreviation.NUMBER
                || rules.isStarter(Characters.plain(text, next.start(), next.end()));
    }

    /** The stop in {@code 1. Le prix}: after a number or a letter that is all of the sentence so far. */
    private boolean isListNumber(int i, int start) {
        Span token = tokens.get(i);
        if (i != start + 1 || token.length() != 1 || text.charAt(token.start()) != '.') {
            return false;
        }
        Span number = tokens.get(start);
        return number.end() == token.start()
                && number.length() <= 2
                && (Character.isDigit(text.charAt(number.start())) || number.length() == 1);
    }

    /** The dots in {@code [...]}: words left out, not an end. */
    private boolean isCut(int i) {
        if (i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        char before = text.charAt(tokens.get(i - 1).start());
        char after = text.charAt(tokens.get(i + 1).start());
        return (before == '[' && after == ']') || (before == '(' && after == ')');
    }

    /** Whether a token closes what came before it: a straight quote does when it follows without a space. */
    private boolean closes(int i) {
        Span token = tokens.get(i);
        char first = text.charAt(token.start());
        if (Characters.isCloser(first) || Characters.isTerminator(first)) {
            return true;
        }
        boolean adjacent = tokens.get(i - 1).end() == token.start();
        boolean free = i + 1 >= tokens.size() || tokens.get(i + 1).start() > token.end() || isMark(i + 1);
        return Characters.isStraightQuote(first) && adjacent && free;
    }

    private boolean isMark(int i) {
        return !Characters.isWord(text.charAt(tokens.get(i).start()));
    }

    /** Whether a sentence may begin here: with a capital, a digit or a mark that opens, not with a small letter. */
    private boolean mayBegin(int i) {
        int at = i;
        while (at < tokens.size() && at < i + 3 && skips(at)) {
            at++;
        }
        if (at >= tokens.size()) {
            return false;
        }
        Span token = tokens.get(at);
        char first = text.charAt(token.start());
        if (Character.isLetter(first)) {
            return !Character.isLowerCase(first) || hasCapitalInside(token);
        }
        return Characters.isWord(first)
                || first == '@'
                || first == '#'
                || first == '$'
                || Character.isSurrogate(first)
                || at > i;
    }

    /** Marks that may stand before the first word of a sentence. */
    private boolean skips(int i) {
        char first = text.charAt(tokens.get(i).start());
        return Characters.isOpener(first) || Characters.isStraightQuote(first) || Characters.isDash(first);
    }

    /** {@code iPhone}, {@code eBay}. */
    private boolean hasCapitalInside(Span token) {
        return token.length() > 1 && Character.isUpperCase(text.charAt(token.start() + 1));
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }
}
