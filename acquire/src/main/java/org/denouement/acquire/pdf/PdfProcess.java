package org.denouement.acquire.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a Java process of 256 MB for one file and waits for it, not for ever. */
final class PdfProcess {
    private static final int SECONDS = 20;
    private static final long LARGEST_TEXT = 4_000_000;
    /** What a Java process exits with under {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** The text, or the key of what failed and its detail ({@code ""} when nothing did). */
    record Outcome(String text, String failure, String detail) {}

    private PdfProcess() {}

    static Outcome read(byte[] pdf) throws IOException {
        Path folder = Files.createTempDirectory("denouement-pdf");
        Path in = folder.resolve("in.pdf");
        Path out = folder.resolve("out.txt");
        try {
            Files.write(in, pdf);
            return run(in, out);
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
            Files.deleteIfExists(folder);
        }
    }

    private static Outcome run(Path in, Path out) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path")
                                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                        PdfWorker.class.getName(),
                        in.toString(),
                        out.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return new Outcome("", "acquire.pdf.slow", String.valueOf(SECONDS));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Outcome("", "acquire.pdf.failed", "interrupted");
        }
        if (process.exitValue() == PdfWorker.LOCKED) {
            return new Outcome("", "acquire.pdf.locked", "");
        }
        if (process.exitValue() == OUT_OF_MEMORY) {
            return new Outcome("", "acquire.pdf.large", "");
        }
        if (process.exitValue() != 0 || !Files.exists(out) || Files.size(out) > LARGEST_TEXT) {
            return new Outcome("", "acquire.pdf.failed", String.valueOf(process.exitValue()));
        }
        return new Outcome(Files.readString(out, StandardCharsets.UTF_8), "", "");
    }
}
