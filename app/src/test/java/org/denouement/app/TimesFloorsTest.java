package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.denouement.eval.Benchmark;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The times stay as well read as {@code eval/floors.json} says, where the corpora are. */
class TimesFloorsTest {
    private static final Path ROOT = Path.of(System.getProperty("denouement.root", ".."));
    private static final Path DATA = ROOT.resolve("../shared/data");

    @TestFactory
    Stream<DynamicTest> keepsTheFloors() throws IOException {
        JsonNode floors = JsonMapper.shared().readTree(Files.readString(ROOT.resolve("eval/floors.json")));
        Benchmark benchmark = Benchmarks.named(Languages.ofClassPath(), "times").orElseThrow();
        return floors.propertyNames().stream()
                .filter(corpus -> corpus.startsWith("times-"))
                .map(corpus -> DynamicTest.dynamicTest(corpus, () -> check(benchmark, corpus, floors.get(corpus))));
    }

    private static void check(Benchmark benchmark, String corpus, JsonNode floors) throws IOException {
        Path data = DATA.resolve(corpus);
        assumeTrue(Files.isDirectory(data), "no corpus at " + data);
        Map<String, Double> metrics = benchmark.run(data).metrics();
        for (String metric : floors.propertyNames()) {
            assertThat(metrics.get(metric))
                    .as(metric)
                    .isGreaterThanOrEqualTo(floors.get(metric).asDouble());
        }
    }
}
