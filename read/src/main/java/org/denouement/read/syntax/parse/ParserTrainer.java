package org.denouement.read.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.denouement.read.syntax.linear.Features;
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

    private final int epochs;
    private final double ceiling;

    private ParserTrainer(int epochs, double ceiling) {
        this.epochs = epochs;
        this.ceiling = ceiling;
    }

    public static ParserTrainer of(int epochs, double ceiling) {
        return new ParserTrainer(epochs, ceiling);
    }

    public ParserModel train(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(example -> names.addAll(example.tree().relations()));
        names.add("root");
        List<String> labels = List.copyOf(names);
        Transitions transitions = new Transitions(labels);
        List<GoldTree> order = new ArrayList<>();
        examples.forEach(example -> order.add(gold(example, labels)));
        Perceptron weights = new Perceptron();
        Random random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            Learner learner = new Learner(transitions, weights, epoch == 0 ? 0 : 0.9, random);
            order.forEach(learner::learn);
        }
        return new ParserModel(labels, weights.freeze(ceiling));
    }

    private static GoldTree gold(Example example, List<String> labels) {
        int size = example.words().size();
        int[] heads = new int[size + 1];
        int[] numbers = new int[size + 1];
        heads[size] = Configuration.NONE;
        for (int i = 0; i < size; i++) {
            int head = example.tree().heads().get(i);
            heads[i] = head < 0 ? size : head;
            numbers[i] = labels.indexOf(example.tree().relations().get(i));
        }
        return new GoldTree(example.words(), heads, numbers);
    }

    /** One round over the sentences. */
    private record Learner(Transitions transitions, Perceptron weights, double follow, Random random) {
        void learn(GoldTree gold) {
            Configuration at = new Configuration(gold.words().size());
            ParseFeatures view = new ParseFeatures(gold.words());
            Features features = new Features();
            float[] scores = new float[LinearModel.MAX_CLASSES];
            Oracle oracle = new Oracle(transitions);
            while (!at.isDone()) {
                if (!at.canShift()) {
                    transitions.apply(transitions.best(at, scores), at);
                    continue;
                }
                view.of(at, features);
                features.score(weights, scores);
                weights.tick();
                int guess = transitions.best(at, scores);
                Oracle.Costs costs = oracle.costs(at, gold);
                int best = cheapest(at, gold, costs, scores);
                boolean wrong = oracle.cost(guess, costs, at, gold) > oracle.cost(best, costs, at, gold);
                if (wrong) {
                    weights.update(features, best, 1);
                    weights.update(features, guess, -1);
                }
                transitions.apply(wrong && random.nextDouble() >= follow ? best : guess, at);
            }
        }

        /** Of the cheapest moves the one that scores best. */
        private int cheapest(Configuration at, GoldTree gold, Oracle.Costs costs, float[] scores) {
            Oracle oracle = new Oracle(transitions);
            int best = -1;
            int bestCost = Integer.MAX_VALUE;
            for (int transition = 0; transition < transitions.count(); transition++) {
                if (!isPossible(transition, at)) {
                    continue;
                }
                int cost = oracle.cost(transition, costs, at, gold);
                if (cost < bestCost || (cost == bestCost && scores[transition] > scores[best])) {
                    best = transition;
                    bestCost = cost;
                }
            }
            return best;
        }

        private boolean isPossible(int transition, Configuration at) {
            if (transition == Transitions.SHIFT) {
                return at.canShift();
            }
            if (transition == Transitions.REDUCE) {
                return at.canReduce();
            }
            boolean root = transitions.label(transition) == transitions.root();
            return !root && (transitions.isLeft(transition) ? at.canLeft() : at.canRight());
        }
    }
}
