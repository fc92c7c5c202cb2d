package org.denouement.eval;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A measure of one part of the work on a public corpus, run by {@code denouement eval NAME --data DIR}. Benchmarks know
 * only the model: what they measure is handed to them as a function.
 */
public interface Benchmark {
    /** The name on the command line: {@code "parsing"}. */
    String name();

    /**
     * Scores the corpus in {@code data}.
     *
     * @throws IOException when a file of the corpus cannot be read, or the folder holds none
     */
    BenchmarkResult run(Path data) throws IOException;
}
