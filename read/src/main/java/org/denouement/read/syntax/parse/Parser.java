package org.denouement.read.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import org.denouement.read.syntax.linear.Features;
import org.denouement.read.syntax.linear.LinearModel;
import org.denouement.read.syntax.morph.Upos;
import org.denouement.read.syntax.morph.Words;

/** A greedy arc-eager parser with a linear model: two moves a word. Thread-safe. */
public final class Parser {
    private final Transitions transitions;
    private final ParserModel model;

    private Parser(ParserModel model) {
        this.transitions = new Transitions(model.labels());
        this.model = model;
    }

    public static Parser of(ParserModel model) {
        return new Parser(model);
    }

    /** The tree of a tagged sentence: exactly one root, unless the sentence has no words. */
    public Tree parse(Words words) {
        Configuration at = new Configuration(words.size());
        ParseFeatures view = new ParseFeatures(words);
        Features features = new Features();
        float[] scores = new float[LinearModel.MAX_CLASSES];
        while (!at.isDone()) {
            if (at.canShift()) {
                view.of(at, features);
                features.score(model.weights(), scores);
            }
            transitions.apply(transitions.best(at, scores), at);
        }
        return oneRoot(at, words);
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
