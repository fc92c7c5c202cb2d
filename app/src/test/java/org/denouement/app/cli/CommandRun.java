package org.denouement.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.denouement.acquire.web.Waiting;

/** One run of the command line: its exit code and what it printed. */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        return of(Waiting.real(), arguments);
    }

    static synchronized CommandRun of(Waiting waiting, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = Denouement.run(waiting, arguments);
            return new CommandRun(
                    code, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
