package org.denouement.read.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.denouement.read.syntax.linear.Decision;
import org.denouement.read.syntax.linear.LinearModel;
import org.denouement.read.syntax.linear.Perceptron;
import org.denouement.read.syntax.morph.Words;

/**
 * Learns a {@link ParserModel} with a dynamic oracle: from the second round on it follows its own mistakes, so that it
 * learns to go on from them. The same sentences give the same model.
 */
public final class ParserTrainer {
    /** A sentence to learn from. */
    public record Example(Words words, Tree tree) {}

    private static final int FOLDS = 2;
    private static final int FOLD_EPOCHS = 4;

    private final int epochs;
    private final double least;

    private ParserTrainer(int epochs, double least) {
        this.epochs = epochs;
        this.least = least;
    }

    /** Weights nearer to zero than {@code least} are left out of the model. */
    public static ParserTrainer of(int epochs, double least) {
        return new ParserTrainer(epochs, least);
    }

    /** The pass forwards learns beside what the pass backwards makes of sentences that it has not seen. */
    public ParserModel train(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(example -> names.addAll(example.tree().relations()));
        names.add("root");
        List<String> labels = List.copyOf(names);
        Transitions transitions = new Transitions(labels);
        List<GoldTree> trees = new ArrayList<>();
        examples.forEach(example -> trees.add(GoldTree.of(example.words(), example.tree(), labels)));
        List<GoldTree> reversed = trees.stream().map(GoldTree::reversed).toList();
        List<GoldTree> guided = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel other = learn(transitions, without(fold, reversed), FOLD_EPOCHS);
            for (int i = fold; i < trees.size(); i += FOLDS) {
                Configuration found =
                        Parser.run(transitions, other, reversed.get(i).words(), Optional.empty());
                guided.add(trees.get(i).with(Guide.backwards(found)));
            }
        }
        return new ParserModel(labels, learn(transitions, reversed, epochs), learn(transitions, guided, epochs));
    }

    private static List<GoldTree> without(int fold, List<GoldTree> trees) {
        List<GoldTree> others = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (i % FOLDS != fold) {
                others.add(trees.get(i));
            }
        }
        return others;
    }

    private LinearModel learn(Transitions transitions, List<GoldTree> trees, int rounds) {
        List<GoldTree> order = new ArrayList<>(trees);
        Perceptron weights = new Perceptron();
        Random random = new Random(1);
        for (int epoch = 0; epoch < rounds; epoch++) {
            Collections.shuffle(order, random);
            Learner learner = new Learner(transitions, weights, epoch == 0 ? 0 : 0.9, random);
            order.forEach(learner::learn);
        }
        return weights.freeze(least);
    }

    /** One round over the sentences. */
    private record Learner(Transitions transitions, Perceptron weights, double follow, Random random) {
        void learn(GoldTree gold) {
            Configuration at = new Configuration(gold.words().size());
            ParseFeatures view = new ParseFeatures(gold.words(), gold.guide());
            Decision decision = new Decision();
            while (!at.isDone()) {
                if (at.canShift()) {
                    view.of(at, decision.features());
                    decision.score(weights);
                    transitions.apply(learn(at, gold, decision), at);
                } else {
                    transitions.apply(transitions.best(at, decision.scores()), at);
                }
            }
        }

        /** Corrects the weights when the best move is wrong; gives the move to go on with. */
        private int learn(Configuration at, GoldTree gold, Decision decision) {
            Oracle oracle = new Oracle(transitions);
            weights.tick();
            int guess = transitions.best(at, decision.scores());
            Oracle.Costs costs = oracle.costs(at, gold);
            int best = cheapest(at, gold, costs, decision.scores());
            if (oracle.cost(guess, costs, at, gold) <= oracle.cost(best, costs, at, gold)) {
                return guess;
            }
            weights.update(decision.features(), best, 1);
            weights.update(decision.features(), guess, -1);
            return random.nextDouble() >= follow ? best : guess;
        }

        /** Of the cheapest moves the one that scores best. */
        private int cheapest(Configuration at, GoldTree gold, Oracle.Costs costs, float[] scores) {
            int least = least(at, costs);
            int best = -1;
            if (at.canShift() && costs.shift() == least) {
                best = Transitions.SHIFT;
            }
            if (at.canReduce() && costs.reduce() == least) {
                best = better(best, Transitions.REDUCE, scores);
            }
            int s0 = at.stack(0);
            int n0 = at.buffer(0);
            if (at.canLeft() && costs.left() == least) {
                boolean right = gold.heads()[s0] == n0;
                best = better(best, arc(transitions.left(0), right ? gold.labels()[s0] : -1, scores), scores);
            }
            if (at.canRight() && costs.right() == least) {
                boolean right = gold.heads()[n0] == s0;
                best = better(best, arc(transitions.right(0), right ? gold.labels()[n0] : -1, scores), scores);
            }
            return best;
        }

        private static int least(Configuration at, Oracle.Costs costs) {
            int least = at.canShift() ? costs.shift() : Integer.MAX_VALUE;
            least = at.canReduce() ? Math.min(least, costs.reduce()) : least;
            least = at.canLeft() ? Math.min(least, costs.left()) : least;
            return at.canRight() ? Math.min(least, costs.right()) : least;
        }

        /** The arc with this label, or for -1 with the label that scores best, from the first of its side on. */
        private int arc(int first, int label, float[] scores) {
            if (label >= 0) {
                return first + label;
            }
            int best = -1;
            for (int each = 0; each < transitions.labels().size(); each++) {
                best = each == transitions.root() ? best : better(best, first + each, scores);
            }
            return best;
        }

        private static int better(int a, int b, float[] scores) {
            return a < 0 || (b >= 0 && scores[b] > scores[a]) ? b : a;
        }
    }
}
