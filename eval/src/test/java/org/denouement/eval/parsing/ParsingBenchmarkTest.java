package org.denouement.eval.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsingBenchmarkTest {
    /** « Il parle du port. » in which {@code du} is two words. */
    private static final String GOLD = """
            # text = Il parle du port
            1\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\t_
            2\tparle\tparler\tVERB\t_\t_\t0\troot\t_\t_
            3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
            3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
            4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
            5\tport\tport\tNOUN\t_\t_\t2\tobl:arg\t_\t_

            """;

    @TempDir
    private Path folder = Path.of("");

    private Path packs = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writePackAndTreebank() throws IOException {
        packs = folder.resolve("packs");
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(packs.resolve("fr/syntax"));
        Files.createDirectories(packs.resolve("fr/models"));
        Files.writeString(packs.resolve("fr/language.properties"), "name=français\n");
        Files.writeString(packs.resolve("fr/models/learnt-from.txt"), "fr_x-ud-train.conllu\n");
        Files.writeString(packs.resolve("fr/syntax/contractions.tsv"), "du\tde/de/ADP/=/^\tle/le/DET/det/^\n");
        Files.writeString(data.resolve("fr_x-ud-dev.conllu"), GOLD);
        Files.writeString(data.resolve("fr_x-ud-train.conllu"), GOLD);
        Files.writeString(data.resolve("xx_x-ud-dev.conllu"), GOLD);
    }

    /** Gets all right, but for the subtype of the last relation and the part of speech of the first word. */
    private static Sentence parse(Sentence words) {
        List<String> upos = List.of("NOUN", "VERB", "ADP", "NOUN");
        List<String> lemmas = List.of("il", "parler", "de", "port");
        int[] heads = {1, -1, 3, 1};
        List<String> relations = List.of("nsubj", "root", "case", "obl:mod");
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.tokens().size(); i++) {
            Token word = words.token(i);
            tokens.add(new Token(word.span(), word.form(), lemmas.get(i), upos.get(i), "", heads[i], relations.get(i)));
        }
        return new Sentence(words.span(), tokens);
    }

    private BenchmarkResult run(Path treebanks) throws IOException {
        return ParsingBenchmark.of(
                        Languages.of(packs),
                        ParsingBenchmark.Subject.of(language -> ParsingBenchmarkTest::parse, Reading::of))
                .run(treebanks);
    }

    @Test
    void scoresTheWordsBehindASurfaceWord() throws IOException {
        assertThat(run(data).metrics())
                .containsEntry("uas", 100.0)
                .containsEntry("las", 100.0)
                .containsEntry("las_subtypes", 80.0)
                .containsEntry("lemma", 100.0)
                .containsEntry("upos", 80.0)
                .containsEntry("fr_x-ud-dev.las", 100.0);
    }

    @Test
    void leavesOutWhatTheModelLearntFromAndOtherLanguages() throws IOException {
        assertThat(run(data).items()).isEqualTo(1);
        assertThat(run(data).predictions())
                .extracting(BenchmarkResult.Prediction::file)
                .containsExactly("fr_x-ud-dev.conllu");
    }

    @Test
    void writesPredictionsAsTheTreebankHasThem() throws IOException {
        assertThat(run(data).predictions().get(0).content())
                .contains("3-4\tdu\t_")
                .contains("4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_")
                .contains("5\tport\tport\tNOUN\t_\t_\t2\tobl:mod\t_\t_");
    }

    @Test
    void saysThatAFolderHoldsNoTreebank() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> run(empty)).isInstanceOf(IOException.class).hasMessageContaining("no treebank");
    }
}
