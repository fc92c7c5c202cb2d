package org.denouement.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.denouement.model.article.Diagnostic;
import org.denouement.tell.Messages;

/** Diagnostics as a person reads them: {@code error  notes.bin: not a text…}, a line each. */
final class DiagnosticLines {
    private DiagnosticLines() {}

    static void print(List<Diagnostic> diagnostics, Messages messages, PrintStream err) {
        for (Diagnostic diagnostic : diagnostics) {
            String severity =
                    messages.tell("severity." + diagnostic.severity().name().toLowerCase(Locale.ROOT));
            err.println(severity + "  " + diagnostic.where() + ": " + messages.tell(diagnostic.what()));
        }
    }
}
