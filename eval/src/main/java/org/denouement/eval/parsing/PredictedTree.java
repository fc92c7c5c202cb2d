package org.denouement.eval.parsing;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** What was found for the words of a treebank's sentence, from what was found for its surface words. */
record PredictedTree(List<Word> words) {
    /** A word; its head is counted from 1, 0 for the root. */
    record Word(String lemma, String upos, String feats, int head, String relation) {}

    PredictedTree {
        words = List.copyOf(words);
    }

    static PredictedTree of(ConlluSentence gold, Sentence found, Contractions contractions) {
        List<List<Contractions.Part>> parts = new ArrayList<>();
        int[] chief = new int[gold.surfaces().size()];
        for (int i = 0; i < chief.length; i++) {
            ConlluSentence.Surface surface = gold.surfaces().get(i);
            List<Contractions.Part> of = contractions.of(surface.form(), surface.size());
            parts.add(of);
            chief[i] = surface.from() + 1 + chief(of);
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < chief.length; i++) {
            Token token = found.token(i);
            int head = token.head() < 0 ? 0 : chief[token.head()];
            int first = gold.surfaces().get(i).from() + 1;
            if (parts.get(i).size() == 1) {
                words.add(new Word(token.lemma(), token.upos(), token.feats(), head, token.deprel()));
            } else {
                parts.get(i).forEach(part -> words.add(word(part, token, head, first)));
            }
        }
        return new PredictedTree(words);
    }

    /** The place in the group of the word that others of the sentence depend on: the one with the relation found. */
    private static int chief(List<Contractions.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).relation().equals("=")) {
                return i;
            }
        }
        return 0;
    }

    private static Word word(Contractions.Part part, Token token, int head, int first) {
        int own = part.hasOwnHead() ? head : first - 1 + Integer.parseInt(part.head());
        // A contraction that is the root cannot have two words that are: the others depend on the first.
        boolean second = own == 0 && !part.relation().equals("=");
        return new Word(
                part.lemma().equals("=") ? token.lemma() : part.lemma(),
                part.upos().equals("=") ? token.upos() : part.upos(),
                "",
                second ? first : own,
                part.relation().equals("=") ? token.deprel() : part.relation());
    }

    /** The sentence in CoNLL-U with these words in place of the gold ones. */
    String conllu(ConlluSentence gold) {
        StringBuilder out = new StringBuilder();
        gold.comments().forEach(comment -> out.append(comment).append('\n'));
        for (ConlluSentence.Surface surface : gold.surfaces()) {
            if (surface.size() > 1) {
                out.append(surface.from() + 1)
                        .append('-')
                        .append(surface.to() + 1)
                        .append('\t');
                out.append(surface.form()).append("\t_\t_\t_\t_\t_\t_\t_\t_\n");
            }
            for (int i = surface.from(); i <= surface.to(); i++) {
                line(out, i, gold.words().get(i));
            }
        }
        return out.append('\n').toString();
    }

    private void line(StringBuilder out, int index, List<String> gold) {
        Word word = words.get(index);
        out.append(index + 1).append('\t').append(gold.get(ConlluSentence.FORM)).append('\t');
        out.append(word.lemma()).append('\t').append(word.upos()).append("\t_\t");
        out.append(word.feats().isEmpty() ? "_" : word.feats())
                .append('\t')
                .append(word.head())
                .append('\t');
        out.append(word.relation())
                .append("\t_\t")
                .append(gold.get(ConlluSentence.MISC))
                .append('\n');
    }
}
