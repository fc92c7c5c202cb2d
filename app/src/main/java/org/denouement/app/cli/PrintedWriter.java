package org.denouement.app.cli;

import java.io.PrintStream;
import java.io.Writer;

/** Writes to a stream in the stream's own charset, which it does not tell; closing it leaves the stream open. */
final class PrintedWriter extends Writer {
    private final PrintStream out;

    PrintedWriter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] letters, int from, int count) {
        out.print(new String(letters, from, count));
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
