package org.denouement.eval.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.reading.RelationMention;
import org.denouement.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsBenchmarkTest {
    private static final String PASSAGE =
            "{\"fold\": 1, \"documentId\": \"7\", \"passageStart\": 10, \"passageEnd\": 38,"
                    + " \"passageText\": \"Ada Lind founded Norrby AB.\", \"property\": \"FOUNDED_BY\"";

    @TempDir
    private Path folder;

    @Test
    void countsAnOverlapOfSubjectAndObjectAsFound() throws IOException {
        BenchmarkResult result = run(new RelationMention("FOUNDED_BY", Span.of(17, 23), Span.of(0, 3), 1));
        assertThat(result.metrics()).containsEntry("text_f1", 100.0);
    }

    @Test
    void countsAPredictionOfAnAnnotatedPropertyThatNoFactMatchesAsWrong() throws IOException {
        BenchmarkResult result = run(new RelationMention("FOUNDED_BY", Span.of(0, 3), Span.of(17, 23), 1));
        assertThat(result.metrics()).containsEntry("text_f1", 0.0).containsEntry("text_p", 0.0);
    }

    @Test
    void passesOverAPropertyThatIsNotAnnotatedInThePassage() throws IOException {
        BenchmarkResult result = run(
                new RelationMention("FOUNDED_BY", Span.of(17, 26), Span.of(0, 8), 1),
                new RelationMention("CEO", Span.of(17, 26), Span.of(0, 8), 1));
        assertThat(result.metrics()).containsEntry("text_p", 100.0);
    }

    @Test
    void writesPredictionsInCodePointsOfTheDocument() throws IOException {
        BenchmarkResult result = run(new RelationMention("FOUNDED_BY", Span.of(17, 26), Span.of(0, 8), 1));
        assertThat(result.predictions().get(0).content())
                .isEqualTo("{\"id\": \"7:10\", \"facts\": [{\"property\": \"FOUNDED_BY\","
                        + " \"subject\": [27, 36], \"object\": [10, 18]}]}\n");
    }

    private BenchmarkResult run(RelationMention... predicted) throws IOException {
        Files.writeString(
                folder.resolve("facts.jsonl"),
                PASSAGE + ", \"subjectStart\": 27, \"subjectEnd\": 36, \"objectStart\": 10, \"objectEnd\": 18}\n");
        return FactsBenchmark.of(article -> List.of(predicted)).run(folder);
    }
}
