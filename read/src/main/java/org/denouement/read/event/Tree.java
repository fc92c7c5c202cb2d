package org.denouement.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** A sentence's dependency tree, with the dependents of each token at hand and forms and lemmas in lower case. */
final class Tree {
    /** No token. */
    static final int NONE = -1;

    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();

    private Tree(Sentence sentence) {
        this.sentence = sentence;
    }

    static Tree of(Sentence read, Reading reading, Words words) {
        Sentence sentence = mended(read, reading, words);
        Tree tree = new Tree(sentence);
        for (Token token : sentence.tokens()) {
            tree.children.add(new ArrayList<>());
            tree.forms.add(normal(token.form()));
            tree.lemmas.add(normal(token.lemma()));
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) >= 0) {
                tree.children.get(tree.head(i)).add(i);
            }
        }
        return tree;
    }

    private static Sentence mended(Sentence read, Reading reading, Words words) {
        Parse parse = new Parse(read);
        parse.mend(tree -> Names.mend(tree, reading.entities()));
        parse.mend(Sides::mend);
        parse.mend(tree -> CountedClause.mend(tree, reading.times()));
        parse.mend(tree -> MainVerb.mend(tree, reading.times()));
        parse.mend(tree -> TimeSubject.mend(tree, reading.times()));
        parse.mend(NamedNoun::mend);
        parse.mend(Slips::mend);
        parse.mend(Clefts::mend);
        parse.mend(Predicates::mend);
        parse.mend(Repair::mend);
        parse.mend(tree -> Described.mend(tree, words));
        return parse.sentence();
    }

    /** Lower case, with typewriter apostrophes. */
    static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    int size() {
        return sentence.tokens().size();
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    Span span(int index) {
        return token(index).span();
    }

    int head(int index) {
        return token(index).head();
    }

    String form(int index) {
        return forms.get(index);
    }

    String lemma(int index) {
        return lemmas.get(index);
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    boolean is(int index, String relation) {
        return token(index).is(relation);
    }

    boolean isTagged(int index, String upos) {
        return token(index).upos().equals(upos);
    }

    /** The first dependent by that relation or a subtype, or {@link #NONE}. */
    int child(int index, String relation) {
        return first(index, child -> is(child, relation));
    }

    int first(int index, IntPredicate wanted) {
        for (int child : children.get(index)) {
            if (wanted.test(child)) {
                return child;
            }
        }
        return NONE;
    }

    boolean isUnder(int index, int ancestor) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** The token and all below it, except the dependents that {@code left} leaves out with all that is below them. */
    boolean[] below(int index, IntPredicate left) {
        boolean[] kept = new boolean[size()];
        mark(index, left, kept, 0);
        return kept;
    }

    private void mark(int index, IntPredicate left, boolean[] kept, int depth) {
        if (kept[index] || depth > size()) {
            return;
        }
        kept[index] = true;
        for (int child : children.get(index)) {
            if (!left.test(child)) {
                mark(child, left, kept, depth + 1);
            }
        }
    }

    /** The token that holds the start of {@code span}, or {@link #NONE}. */
    int at(Span span) {
        for (int i = 0; i < size(); i++) {
            if (span(i).start() >= span.start() && span(i).start() < span.end()) {
                return i;
            }
        }
        return NONE;
    }

    /** The token of {@code span} whose head lies outside it. */
    int headOf(Span span) {
        for (int i = 0; i < size(); i++) {
            if (span.contains(span(i)) && (head(i) < 0 || !span.contains(span(head(i))))) {
                if (!isTagged(i, "PUNCT")) {
                    return i;
                }
            }
        }
        return NONE;
    }
}
