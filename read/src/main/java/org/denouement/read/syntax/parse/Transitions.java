package org.denouement.read.syntax.parse;

import java.util.List;

/** The moves of the parser as the classes of its model: shift, reduce, then an arc to each side for each label. */
final class Transitions {
    static final int SHIFT = 0;
    static final int REDUCE = 1;
    private static final int FIRST = 2;

    private final List<String> labels;
    private final int root;

    Transitions(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.root = labels.indexOf("root");
    }

    int count() {
        return FIRST + 2 * labels.size();
    }

    List<String> labels() {
        return labels;
    }

    int root() {
        return root;
    }

    int left(int label) {
        return FIRST + label;
    }

    int right(int label) {
        return FIRST + labels.size() + label;
    }

    boolean isLeft(int transition) {
        return transition >= FIRST && transition < FIRST + labels.size();
    }

    boolean isRight(int transition) {
        return transition >= FIRST + labels.size();
    }

    int label(int transition) {
        return (transition - FIRST) % labels.size();
    }

    void apply(int transition, Configuration at) {
        if (transition == SHIFT) {
            at.shift();
        } else if (transition == REDUCE) {
            at.reduce();
        } else if (isLeft(transition)) {
            at.left(label(transition));
        } else {
            at.right(label(transition));
        }
    }

    /** The best move by {@code scores} that is possible; words left over at the end depend on the root. */
    int best(Configuration at, float[] scores) {
        if (!at.canShift()) {
            return at.canReduce() ? REDUCE : left(root);
        }
        int best = SHIFT;
        if (at.canReduce() && scores[REDUCE] > scores[best]) {
            best = REDUCE;
        }
        if (at.canLeft()) {
            best = bestOf(FIRST, scores, best);
        }
        return at.canRight() ? bestOf(FIRST + labels.size(), scores, best) : best;
    }

    private int bestOf(int from, float[] scores, int soFar) {
        int best = soFar;
        for (int label = 0; label < labels.size(); label++) {
            if (label != root && scores[from + label] > scores[best]) {
                best = from + label;
            }
        }
        return best;
    }
}
