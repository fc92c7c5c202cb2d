package org.denouement.read.syntax.parse;

/** What each move costs: how many true arcs it puts out of reach (Goldberg and Nivre 2013). */
final class Oracle {
    private final Transitions transitions;

    Oracle(Transitions transitions) {
        this.transitions = transitions;
    }

    /** The true arcs lost by each kind of move, whatever its label. */
    record Costs(int shift, int reduce, int left, int right) {}

    Costs costs(Configuration at, GoldTree gold) {
        int s0 = at.stack(0);
        int n0 = at.buffer(0);
        int headless = 0;
        boolean headInStack = false;
        for (int below = 0; below < at.depth(); below++) {
            int word = at.stack(below);
            headless += at.heads[word] == Configuration.NONE && gold.heads()[word] == n0 ? 1 : 0;
            headInStack |= n0 < at.size && gold.heads()[n0] == word;
        }
        int shift = headless + (headInStack ? 1 : 0);
        if (s0 == Configuration.NONE) {
            return new Costs(shift, 0, 0, 0);
        }
        int children = 0;
        for (int word = n0; word < at.size; word++) {
            children += gold.heads()[word] == s0 ? 1 : 0;
        }
        int left = children + (gold.heads()[s0] > n0 ? 1 : 0);
        boolean headElsewhere = n0 < at.size && gold.heads()[n0] != s0 && (headInStack || gold.heads()[n0] > n0);
        int right = headless + (headElsewhere ? 1 : 0);
        return new Costs(shift, children, left, right);
    }

    /** The cost of a move, its label included. */
    int cost(int transition, Costs costs, Configuration at, GoldTree gold) {
        if (transition == Transitions.SHIFT) {
            return costs.shift();
        }
        if (transition == Transitions.REDUCE) {
            return costs.reduce();
        }
        int s0 = at.stack(0);
        int n0 = at.buffer(0);
        int label = transitions.label(transition);
        if (transitions.isLeft(transition)) {
            boolean wrong = gold.heads()[s0] == n0 && gold.labels()[s0] != label;
            return costs.left() + (wrong ? 1 : 0);
        }
        boolean wrong = gold.heads()[n0] == s0 && gold.labels()[n0] != label;
        return costs.right() + (wrong ? 1 : 0);
    }
}
