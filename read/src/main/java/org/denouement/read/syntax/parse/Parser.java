package org.denouement.read.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.read.syntax.linear.Decision;
import org.denouement.read.syntax.linear.Weights;
import org.denouement.read.syntax.morph.Upos;
import org.denouement.read.syntax.morph.Words;

/**
 * A greedy arc-eager parser with linear models: two moves a word. It goes over the sentence twice: from its end to its
 * beginning, and then from its beginning to its end with what the first pass found in sight, so that a phrase in front
 * is not taken for the whole when the clause is still to come. Thread-safe.
 */
public final class Parser {
    private final ParserModel model;
    private final Transitions transitions;

    private Parser(ParserModel model) {
        this.model = model;
        this.transitions = new Transitions(model.labels());
    }

    public static Parser of(ParserModel model) {
        return new Parser(model);
    }

    /** The tree of a tagged sentence: exactly one root, unless the sentence has no words. */
    public Tree parse(Words words) {
        Configuration backwards = run(transitions, model.backwards(), words.reversed(), Optional.empty());
        Optional<Guide> guide = Optional.of(Guide.backwards(backwards));
        return oneRoot(run(transitions, model.forwards(), words, guide), words);
    }

    static Configuration run(Transitions transitions, Weights weights, Words words, Optional<Guide> guide) {
        Configuration at = new Configuration(words.size());
        ParseFeatures view = new ParseFeatures(words, guide);
        Decision decision = new Decision();
        while (!at.isDone()) {
            if (at.canShift()) {
                view.of(at, decision.features());
                decision.score(weights);
            }
            transitions.apply(transitions.best(at, decision.scores()), at);
        }
        return at;
    }

    /** Of several words left over, the first verb or else the first that is no mark is the root, the others beside it. */
    private Tree oneRoot(Configuration at, Words words) {
        int root = root(at, words);
        List<Integer> heads = new ArrayList<>(at.size);
        List<String> relations = new ArrayList<>(at.size);
        for (int i = 0; i < at.size; i++) {
            if (at.heads[i] != at.size) {
                heads.add(at.heads[i]);
                relations.add(model.labels().get(at.labels[i]));
            } else {
                heads.add(i == root ? -1 : root);
                relations.add(i == root ? "root" : words.upos(i) == Upos.PUNCT ? "punct" : "parataxis");
            }
        }
        return new Tree(heads, relations);
    }

    private static int root(Configuration at, Words words) {
        int best = -1;
        int bestRank = -1;
        for (int i = 0; i < at.size; i++) {
            if (at.heads[i] == at.size) {
                int rank = words.upos(i) == Upos.VERB ? 2 : words.upos(i) == Upos.PUNCT ? 0 : 1;
                if (rank > bestRank) {
                    best = i;
                    bestRank = rank;
                }
            }
        }
        return best;
    }
}
