package org.denouement.read.syntax.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    /** Of three features the first speaks for class 0, the second for class 1, the third for neither. */
    private static Perceptron taught() {
        Perceptron perceptron = new Perceptron();
        Decision decision = new Decision();
        for (int round = 0; round < 50; round++) {
            int of = round % 2;
            decision.features().clear();
            decision.features().add(of, 7);
            decision.features().add(2, round);
            perceptron.tick();
            float[] scores = decision.score(perceptron);
            int guess = scores[1] > scores[0] ? 1 : 0;
            if (guess != of) {
                perceptron.update(decision.features(), of, 1);
                perceptron.update(decision.features(), guess, -1);
            }
        }
        return perceptron;
    }

    private static float[] scores(Weights weights, int template) {
        Decision decision = new Decision();
        decision.features().add(template, 7);
        return decision.score(weights);
    }

    @Test
    void learnsWhatAFeatureSpeaksFor() {
        LinearModel model = taught().freeze(0.01);
        assertThat(scores(model, 0)[0]).isGreaterThanOrEqualTo(scores(model, 0)[1]);
        assertThat(scores(model, 1)[1]).isGreaterThan(scores(model, 1)[0]);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        LinearModel model = taught().freeze(0.01);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (int template = 0; template < 3; template++) {
            assertThat(scores(read, template)).containsExactly(scores(model, template));
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        read.write(new DataOutputStream(again));
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    }

    @Test
    void keepsLargeAndSmallWeightsToAFewPercent() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double weight = (random.nextBoolean() ? 1 : -1) * Math.exp(random.nextDouble() * 5 - 1);
            LinearModel model =
                    LinearModel.of(new long[] {feature()}, new short[][] {{LinearModel.cell(200, weight, 100)}}, 100);
            float[] scores = new float[LinearModel.MAX_CLASSES];
            model.add(new long[] {feature()}, 1, new long[1], scores);
            assertThat((double) scores[200]).isCloseTo(weight, within(Math.abs(weight) * 0.09));
        }
    }

    private static long feature() {
        Features features = new Features();
        features.add(1, 2, 3);
        return features.get(0);
    }

    @Test
    void saysNothingOfAnUnknownFeature() {
        assertThat(scores(taught().freeze(0.01), 99)).containsOnly(0f);
    }
}
