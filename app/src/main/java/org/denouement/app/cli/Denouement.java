package org.denouement.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.denouement.acquire.web.Waiting;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code denouement}: the verbs, and what happens when something goes wrong. */
@Command(
        name = "denouement",
        description = "Takes the coverage of a story, gives back a sourced account.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            TellCommand.class,
            VerifyCommand.class,
            WhyCommand.class,
            ImportCommand.class,
            EvalCommand.class,
            LanguageCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  the environment failed",
            "  2  usage",
            "  3  an input could not be read, or diagnostics under --strict",
            "  4  verification failed"
        })
public final class Denouement implements Runnable {
    private final Waiting waiting;

    private Denouement(Waiting waiting) {
        this.waiting = waiting;
    }

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command line and gives its exit code. */
    static int run(String... arguments) {
        return run(Waiting.real(), arguments);
    }

    /** By another clock than this machine's: what is fetched from one host is fetched slowly. */
    static int run(Waiting waiting, String... arguments) {
        CommandLine line = new CommandLine(new Denouement(waiting));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println("denouement: " + megabytes() + " MB of memory are not enough for all of this coverage. "
                    + "Give it more (DENOUEMENT_JAVA_OPTS=-Xmx4g), or less coverage at a time.");
            return ExitCode.ENVIRONMENT;
        }
    }

    Waiting waiting() {
        return waiting;
    }

    private static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** A person gets one sentence; the trace goes to those who ask for it. */
    private static int failed(Exception failure) {
        if (failure instanceof InputFailure) {
            System.err.println("denouement: " + failure.getMessage());
            return ExitCode.INPUT;
        }
        System.err.println("denouement: " + sentence(failure));
        if (System.getenv("DENOUEMENT_TRACE") != null) {
            failure.printStackTrace();
        } else {
            System.err.println("Set DENOUEMENT_TRACE=1 to see where, and please report it with that output.");
        }
        return ExitCode.ENVIRONMENT;
    }

    private static String sentence(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String message = cause.getMessage();
        String said = cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        Throwable first = cause.getCause();
        // What is wrong in a file of a language is told by the first of the causes: the file, the rule and the fault.
        return first == null || first.getMessage() == null ? said : said + ": " + first.getMessage();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
