package org.denouement.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.denouement.model.text.Span;

/** A sentence and its dependency tree: token {@code i}'s head is {@code tokens.get(tokens.get(i).head())}. */
public record Sentence(Span span, List<Token> tokens) {
    /** In tokens, how far a dateline may go. */
    private static final int DATELINE = 12;

    public Sentence {
        tokens = List.copyOf(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head < -1 || head >= tokens.size() || head == i) {
                throw new IllegalArgumentException("token " + i + " has head " + head + " of " + tokens.size());
            }
        }
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The index of the first root; empty in a sentence without tokens. */
    public OptionalInt root() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The indices of the tokens that depend on {@code index}, in reading order. */
    public List<Integer> dependentsOf(int index) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == index) {
                dependents.add(i);
            }
        }
        return dependents;
    }

    /** The first dependent of {@code index} by that relation or a subtype of it. */
    public OptionalInt dependent(int index, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == index && tokens.get(i).is(relation)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The subject of the main clause; empty when there is none. */
    public OptionalInt subject() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("root")) {
                return dependent(i, "nsubj");
            }
        }
        return OptionalInt.empty();
    }

    /** Whether {@code index} is {@code ancestor} or depends on it at any depth. */
    public boolean isUnder(int index, int ancestor) {
        return isUnder(tokens, index, ancestor);
    }

    /** The dash that ends a dateline ("MARLOW, Nov. 8 (XY) –"), or -1: it follows a name in capitals, and no verb. */
    public static int datelineDash(List<Token> tokens) {
        boolean capitals = tokens.size() > DATELINE
                && tokens.get(0).form().length() > 2
                && tokens.get(0).form().chars().noneMatch(Character::isLowerCase);
        for (int i = 1; capitals && i < DATELINE; i++) {
            String upos = tokens.get(i).upos();
            boolean dash = Character.getType(tokens.get(i).form().codePointAt(0)) == Character.DASH_PUNCTUATION;
            boolean inside =
                    tokens.get(i - 1).span().end() == tokens.get(i).span().start();
            if (dash && !inside && tokens.get(i).form().length() <= 2) {
                return i;
            }
            if (upos.equals("VERB") || upos.equals("AUX")) {
                return -1;
            }
        }
        return -1;
    }

    /** The same in tokens that are not a sentence yet. */
    public static boolean isUnder(List<Token> tokens, int index, int ancestor) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** From the first to the last token of the subtree of {@code index}, itself included. */
    public Span subtree(int index) {
        Span span = tokens.get(index).span();
        for (int i = 0; i < tokens.size(); i++) {
            if (isUnder(i, index)) {
                span = span.cover(tokens.get(i).span());
            }
        }
        return span;
    }

    /** The index of the token that covers {@code offset} of the article. */
    public OptionalInt tokenAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().contains(offset)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
