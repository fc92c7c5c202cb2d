package org.denouement.read.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreebankSentenceTest {
    private static String word(String id, String form, String upos, int head, String relation) {
        return String.join("\t", id, form, form, upos, "_", "_", String.valueOf(head), relation, "_", "_");
    }

    private static String group(String ids, String form) {
        return ids + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t_";
    }

    @Test
    void letsThePrepositionStandForAContraction() {
        TreebankSentence sentence = TreebankSentence.parse(List.of(
                "# sent_id = a",
                word("1", "parle", "VERB", 0, "root"),
                group("2-3", "du"),
                word("2", "de", "ADP", 4, "case"),
                word("3", "le", "DET", 4, "det"),
                word("4", "port", "NOUN", 1, "obl")));
        assertThat(sentence.id()).isEqualTo("a");
        assertThat(sentence.words().forms()).containsExactly("parle", "du", "port");
        assertThat(sentence.words().upos()).containsExactly("VERB", "ADP", "NOUN");
        assertThat(sentence.tree().heads()).containsExactly(-1, 2, 0);
    }

    @Test
    void letsThePronounStandWhereThePrepositionDependsOnIt() {
        TreebankSentence sentence = TreebankSentence.parse(List.of(
                group("1-2", "auquel"),
                word("1", "à", "ADP", 2, "case"),
                word("2", "lequel", "PRON", 3, "obl"),
                word("3", "pense", "VERB", 0, "root")));
        assertThat(sentence.words().forms()).containsExactly("auquel", "pense");
        assertThat(sentence.words().upos()).containsExactly("PRON", "VERB");
        assertThat(sentence.tree().heads()).containsExactly(1, -1);
        assertThat(sentence.tree().relations()).containsExactly("obl", "root");
    }

    @Test
    void keepsWordsApartWhoseFormsAreTheText() {
        TreebankSentence sentence = TreebankSentence.parse(List.of(
                group("1-2", "don't"),
                word("1", "do", "AUX", 3, "aux"),
                word("2", "n't", "PART", 3, "advmod"),
                word("3", "go", "VERB", 0, "root")));
        assertThat(sentence.words().forms()).containsExactly("do", "n't", "go");
    }

    @Test
    void writesHeadlinesWithoutTheirStop() {
        TreebankSentence sentence = TreebankSentence.parse(List.of(
                word("1", "the", "DET", 2, "det"),
                word("2", "board", "NOUN", 3, "nsubj"),
                word("3", "elects", "VERB", 0, "root"),
                word("4", "a", "DET", 5, "det"),
                word("5", "chair", "NOUN", 3, "obj"),
                word("6", ".", "PUNCT", 3, "punct")));
        List<TreebankSentence> all = Headlines.added(List.of(sentence));
        assertThat(all).hasSize(2);
        assertThat(all.get(1).words().forms()).containsExactly("THE", "BOARD", "ELECTS", "A", "CHAIR");
    }
}
