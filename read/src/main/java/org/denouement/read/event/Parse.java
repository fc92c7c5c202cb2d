package org.denouement.read.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** A sentence's tree while it is mended: tokens that can be hung elsewhere. */
final class Parse {
    private final Sentence read;
    private final List<Token> tokens;
    private boolean changed;

    Parse(Sentence read) {
        this.read = read;
        this.tokens = new ArrayList<>(read.tokens());
    }

    /** Mends by {@code rule}; what leaves no tree is undone: a guess about an odd sentence may not cost its reading. */
    void mend(Consumer<Parse> rule) {
        List<Token> before = new ArrayList<>(tokens);
        rule.accept(this);
        if (!before.equals(tokens) && !isTree()) {
            Collections.copy(tokens, before);
        }
    }

    /** Whether every token leads to a root. */
    private boolean isTree() {
        int[] seenFrom = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            while (at >= 0 && seenFrom[at] == 0) {
                seenFrom[at] = i + 1;
                at = tokens.get(at).head();
            }
            if (at >= 0 && seenFrom[at] == i + 1) {
                return false;
            }
        }
        return true;
    }

    /** The tokens as they stand now; a view. */
    List<Token> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    /** The mended sentence; the one that was read when nothing was wrong. */
    Sentence sentence() {
        return changed ? new Sentence(read.span(), tokens) : read;
    }

    Span span() {
        return read.span();
    }

    /** The first dependent in that relation, or {@link Tree#NONE}. */
    int child(int head, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    boolean has(int head, String relation) {
        return child(head, relation) >= 0;
    }

    void set(int index, int head, String deprel) {
        Token old = tokens.get(index);
        put(index, new Token(old.span(), old.form(), old.lemma(), old.upos(), old.feats(), head, deprel));
    }

    void put(int index, Token token) {
        tokens.set(index, token);
        changed = true;
    }

    /** Hangs what hangs on {@code from}, from token {@code first} on, on {@code to}. */
    void move(int first, int from, int to) {
        for (int i = first; i < tokens.size(); i++) {
            if (tokens.get(i).head() == from) {
                set(i, to, tokens.get(i).deprel());
            }
        }
    }
}
