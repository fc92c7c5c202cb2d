package org.denouement.read.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.denouement.model.language.Languages;
import org.denouement.read.syntax.morph.Lexicon;
import org.denouement.read.syntax.morph.TaggedSentence;
import org.denouement.read.syntax.morph.Tagger;
import org.denouement.read.syntax.morph.TaggerModel;
import org.denouement.read.syntax.morph.TaggerTrainer;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final Lexicon LEXICON =
            Lexicon.of(Languages.ofClassPath().pack("en").orElseThrow());
    private static final List<String> FORMS = List.of("The", "old", "board", "fired", "the", "chief", ".");
    private static final Tree TREE =
            new Tree(List.of(2, 2, 3, -1, 5, 3, 3), List.of("det", "amod", "nsubj", "root", "det", "obj", "punct"));

    private static Tagger tagger() {
        TaggedSentence sentence = new TaggedSentence(
                FORMS,
                List.of("DET", "ADJ", "NOUN", "VERB", "DET", "NOUN", "PUNCT"),
                Collections.nCopies(7, ""),
                List.of("the", "old", "board", "fire", "the", "chief", "."));
        TaggerModel model = TaggerTrainer.of(LEXICON, 10, 0.01).train(List.of(sentence, sentence, sentence));
        return Tagger.of(LEXICON, model);
    }

    private static Parser parser(Tagger tagger) {
        ParserTrainer.Example example = new ParserTrainer.Example(tagger.tag(FORMS), TREE);
        return Parser.of(ParserTrainer.of(10, 0.01).train(Collections.nCopies(6, example)));
    }

    @Test
    void learnsATree() {
        Tagger tagger = tagger();
        assertThat(parser(tagger).parse(tagger.tag(FORMS))).isEqualTo(TREE);
    }

    @Test
    void givesAnyWordsATreeWithOneRootAndNoCycle() {
        Tagger tagger = tagger();
        Parser parser = parser(tagger);
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<String> forms = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                forms.add(FORMS.get(random.nextInt(FORMS.size())));
            }
            List<Integer> heads = parser.parse(tagger.tag(forms)).heads();
            assertThat(heads.stream().filter(head -> head < 0)).hasSize(1);
            for (int word = 0; word < heads.size(); word++) {
                assertThat(reachesRoot(word, heads)).as(forms + " " + heads).isTrue();
            }
        }
    }

    private static boolean reachesRoot(int word, List<Integer> heads) {
        int at = word;
        for (int steps = 0; steps <= heads.size(); steps++) {
            if (at < 0) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }

    @Test
    void parsesNothing() {
        Tagger tagger = tagger();
        assertThat(parser(tagger).parse(tagger.tag(List.of())).heads()).isEmpty();
    }
}
