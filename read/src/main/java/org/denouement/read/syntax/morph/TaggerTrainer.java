package org.denouement.read.syntax.morph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.read.syntax.linear.Decision;
import org.denouement.read.syntax.linear.LinearModel;
import org.denouement.read.syntax.linear.Perceptron;

/** Learns a {@link TaggerModel} from tagged sentences. The same sentences give the same model. */
public final class TaggerTrainer {
    /** Features others read, or that help the parser; the rest of a treebank's are left out. */
    private static final Set<String> KEPT = Set.of(
            "Case",
            "Definite",
            "Degree",
            "Gender",
            "Mood",
            "Number",
            "NumType",
            "Person",
            "Polarity",
            "Poss",
            "PronType",
            "Reflex",
            "Tense",
            "VerbForm");

    private final Lexicon lexicon;
    private final int epochs;
    private final double least;

    private TaggerTrainer(Lexicon lexicon, int epochs, double least) {
        this.lexicon = lexicon;
        this.epochs = epochs;
        this.least = least;
    }

    /** Weights nearer to zero than {@code least} are left out of the model. */
    public static TaggerTrainer of(Lexicon lexicon, int epochs, double least) {
        return new TaggerTrainer(lexicon, epochs, least);
    }

    /** The part of a treebank's features that is learnt. */
    public static String kept(String feats) {
        return Feats.parse(feats).only(KEPT).toString();
    }

    public TaggerModel train(List<TaggedSentence> sentences) {
        List<TaggedSentence> order = new ArrayList<>(sentences);
        FeatsLabels labels = labels(sentences);
        Perceptron upos = new Perceptron();
        Perceptron feats = new Perceptron();
        Random random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TaggedSentence sentence : order) {
                learn(sentence, upos, new Tagger.Choice(labels, feats));
            }
        }
        return new TaggerModel(upos.freeze(least), labels, feats.freeze(least), lemmas(sentences));
    }

    private void learn(TaggedSentence sentence, Perceptron upos, Tagger.Choice choice) {
        Words words = Words.of(sentence.forms(), lexicon);
        Decision decision = new Decision();
        for (int i = 0; i < words.size(); i++) {
            int gold = Upos.of(sentence.upos().get(i));
            int guess = Tagger.bestUpos(words, i, upos, decision);
            upos.tick();
            if (guess != gold) {
                upos.update(decision.features(), gold, 1);
                upos.update(decision.features(), guess, -1);
            }
            words.upos[i] = guess;
        }
        Perceptron feats = (Perceptron) choice.weights();
        for (int i = 0; i < words.size(); i++) {
            words.upos[i] = Upos.of(sentence.upos().get(i));
        }
        for (int i = 0; i < words.size(); i++) {
            int gold =
                    choice.labels().number(words.upos[i], kept(sentence.feats().get(i)));
            int guess = Tagger.bestFeats(words, i, choice, decision);
            feats.tick();
            if (guess != gold && gold >= 0 && guess >= 0) {
                feats.update(decision.features(), gold, 1);
                feats.update(decision.features(), guess, -1);
            }
            words.feats[i] = guess;
        }
    }

    /** The most frequent combinations, as many as a model holds. */
    private static FeatsLabels labels(List<TaggedSentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TaggedSentence sentence : sentences) {
            for (int i = 0; i < sentence.forms().size(); i++) {
                String upos = sentence.upos().get(i);
                counts.merge(upos + " " + kept(sentence.feats().get(i)), 1, Integer::sum);
            }
        }
        List<FeatsLabels.Label> labels = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LinearModel.MAX_CLASSES)
                .forEach(entry -> {
                    int space = entry.getKey().indexOf(' ');
                    String text = entry.getKey().substring(space + 1);
                    labels.add(new FeatsLabels.Label(
                            Upos.of(entry.getKey().substring(0, space)), Feats.parse(text), text));
                });
        return new FeatsLabels(labels);
    }

    /** Endings first; then, as exceptions, what dictionary and endings get wrong. */
    private Lemmas lemmas(List<TaggedSentence> sentences) {
        Map<String, String> endings = endings(sentences);
        Lemmas plain = new Lemmas(Map.of(), endings);
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        Map<String, Integer> wrong = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            Words words = Words.of(sentence.forms(), lexicon);
            for (int i = 0; i < words.size(); i++) {
                words.upos[i] = Upos.of(sentence.upos().get(i));
                String gold = sentence.lemmas().get(i);
                String key = words.upos[i] + " " + Words.lower(words.forms.get(i));
                seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(gold, 1, Integer::sum);
                if (!plain.lemma(words, i, Feats.parse(sentence.feats().get(i))).equals(gold)) {
                    wrong.merge(key, 1, Integer::sum);
                }
            }
        }
        Map<String, String> exceptions = new TreeMap<>();
        seen.forEach((key, lemmas) -> {
            int total = lemmas.values().stream().mapToInt(Integer::intValue).sum();
            String most = mostFrequent(lemmas);
            boolean usual = lemmas.getOrDefault(most, 0) * 2 > total;
            if (usual && wrong.getOrDefault(key, 0) * 2 > total && !most.equals("_")) {
                exceptions.put(key, most);
            }
        });
        return new Lemmas(exceptions, endings);
    }

    private static Map<String, String> endings(List<TaggedSentence> sentences) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (TaggedSentence sentence : sentences) {
            for (int i = 0; i < sentence.forms().size(); i++) {
                String form = Words.lower(sentence.forms().get(i));
                String edit = Lemmas.edit(form, sentence.lemmas().get(i));
                int upos = Upos.of(sentence.upos().get(i));
                for (int length = 1; length <= Math.min(5, form.length()); length++) {
                    counts.computeIfAbsent(upos + " " + form.substring(form.length() - length), k -> new TreeMap<>())
                            .merge(edit, 1, Integer::sum);
                }
            }
        }
        Map<String, String> endings = new TreeMap<>();
        counts.forEach((ending, edits) -> {
            int total = edits.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= 3) {
                endings.put(ending, mostFrequent(edits));
            }
        });
        return endings;
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        String most = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most.isEmpty() || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }
}
