package org.denouement.app.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.denouement.app.Progress;

/** One line on stderr, rewritten as articles are read: {@code reading 12/60}. */
final class TerminalProgress implements Progress {
    private static final int EVERY = 5;

    private final PrintStream out;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();

    TerminalProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void started(int articles) {
        all.set(articles);
        done.set(0);
    }

    @Override
    public void advanced() {
        int count = done.incrementAndGet();
        if (count % EVERY == 0 || count == all.get()) {
            out.print("\r" + count + "/" + all.get());
            out.flush();
        }
    }

    @Override
    public void finished() {
        out.print("\r\u001b[K");
        out.flush();
    }
}
