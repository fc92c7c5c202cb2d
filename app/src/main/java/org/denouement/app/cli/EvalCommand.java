package org.denouement.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.denouement.app.Benchmarks;
import org.denouement.eval.Benchmark;
import org.denouement.eval.BenchmarkResult;
import org.denouement.model.language.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scores one part of the work on a public corpus. */
@Command(
        name = "eval",
        description = "Scores a part of the work on a public corpus; scores are from 0 to 100.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BENCHMARK", description = "The benchmark's name.")
    private String name = "";

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The corpus.")
    private Path data = Path.of("");

    @Option(names = "--json", description = "Print the scores as JSON, and nothing else, on standard output.")
    private boolean json;

    @Option(names = "--predictions", paramLabel = "DIR", description = "Write what was predicted there.")
    private @Nullable Path predictions;

    @Override
    public Integer call() throws IOException {
        Languages languages = Languages.ofClassPath();
        Benchmark benchmark = Benchmarks.named(languages, name)
                .orElseThrow(() -> new InputFailure("no benchmark \"" + name + "\". There are: "
                        + Benchmarks.of(languages).stream().map(Benchmark::name).collect(Collectors.joining(", "))));
        if (!Files.isDirectory(data)) {
            throw new InputFailure("no folder " + data + ". Name the folder of the corpus with --data.");
        }
        long start = System.nanoTime();
        BenchmarkResult result = benchmark.run(data);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (predictions != null) {
            write(predictions, result);
        }
        System.out.println(json ? asJson(result, seconds) : asText(result, seconds));
        return ExitCode.DONE;
    }

    private static void write(Path folder, BenchmarkResult result) throws IOException {
        for (BenchmarkResult.Prediction prediction : result.predictions()) {
            Path file = folder.resolve(prediction.file()).normalize();
            if (!file.startsWith(folder.normalize())) {
                throw new IOException("a prediction would be written outside " + folder + ": " + file);
            }
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, prediction.content(), StandardCharsets.UTF_8);
        }
    }

    private static String asJson(BenchmarkResult result, double seconds) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("benchmark", result.benchmark());
        node.put("items", result.items());
        ObjectNode metrics = node.putObject("metrics");
        result.metrics().forEach((metric, score) -> metrics.put(metric, rounded(score)));
        node.put("seconds", rounded(seconds));
        return node.toString();
    }

    private static String asText(BenchmarkResult result, double seconds) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%s: %d items, %.1f s%n", result.benchmark(), result.items(), seconds));
        result.metrics()
                .forEach((metric, score) -> text.append(String.format(Locale.ROOT, "%-24s %7.2f%n", metric, score)));
        return text.toString().stripTrailing();
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
