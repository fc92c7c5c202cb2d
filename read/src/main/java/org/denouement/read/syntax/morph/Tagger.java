package org.denouement.read.syntax.morph;

import java.util.List;
import org.denouement.read.syntax.linear.Decision;
import org.denouement.read.syntax.linear.Weights;

/**
 * Chooses for each word, from left to right, its part of speech, then its features among those the dictionary allows,
 * then its lemma. Thread-safe.
 */
public final class Tagger {
    private final Lexicon lexicon;
    private final TaggerModel model;

    private Tagger(Lexicon lexicon, TaggerModel model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    public static Tagger of(Lexicon lexicon, TaggerModel model) {
        return new Tagger(lexicon, model);
    }

    public Words tag(List<String> forms) {
        Words words = Words.of(forms, lexicon);
        Decision decision = new Decision();
        Choice choice = new Choice(model.labels(), model.feats());
        for (int i = 0; i < words.size(); i++) {
            words.upos[i] = bestUpos(words, i, model.upos(), decision);
        }
        for (int i = 0; i < words.size(); i++) {
            words.feats[i] = bestFeats(words, i, choice, decision);
        }
        for (int i = 0; i < words.size(); i++) {
            words.lemmas[i] = model.lemmas().lemma(words, i, feats(words, i));
            words.kind[i] = lexicon.wordClass(words.lemmas[i]);
        }
        return words;
    }

    /** The features chosen for a word, with the gender the dictionary has for a name when it has only one. */
    public Feats feats(Words words, int i) {
        Feats feats = words.feats[i] < 0
                ? Feats.NONE
                : model.labels().get(words.feats[i]).feats();
        if (words.upos[i] != Upos.PROPN || feats.values().containsKey("Gender")) {
            return feats;
        }
        String gender = "";
        for (Analysis analysis : words.entry[i].analyses()) {
            String theirs = analysis.feats().values().getOrDefault("Gender", "");
            if (analysis.upos() == Upos.PROPN && !theirs.equals(gender)) {
                gender = gender.isEmpty() ? theirs : "both";
            }
        }
        return gender.isEmpty() || gender.equals("both") ? feats : feats.with(Feats.parse("Gender=" + gender));
    }

    static int bestUpos(Words words, int i, Weights weights, Decision decision) {
        TagFeatures.upos(words, i, decision.features());
        float[] scores = decision.score(weights);
        int best = 0;
        for (int upos = 1; upos < Upos.COUNT; upos++) {
            if (scores[upos] > scores[best]) {
                best = upos;
            }
        }
        return best;
    }

    /** What is chosen among, and by what. */
    record Choice(FeatsLabels labels, Weights weights) {}

    /** The number of the best label, or -1 when the part of speech has none. */
    static int bestFeats(Words words, int i, Choice choice, Decision decision) {
        FeatsLabels labels = choice.labels();
        int[] candidates = labels.of(words.upos[i]);
        if (candidates.length < 2) {
            return candidates.length == 0 ? -1 : candidates[0];
        }
        TagFeatures.feats(words, i, decision.features());
        float[] scores = decision.score(choice.weights());
        int best = -1;
        int bestAllowed = -1;
        for (int label : candidates) {
            if (best < 0 || scores[label] > scores[best]) {
                best = label;
            }
            if ((bestAllowed < 0 || scores[label] > scores[bestAllowed])
                    && words.entry[i].allows(words.upos[i], labels.get(label).feats())) {
                bestAllowed = label;
            }
        }
        return bestAllowed < 0 ? best : bestAllowed;
    }
}
