package org.denouement.app.cli;

/** The exit codes of every command. */
final class ExitCode {
    static final int DONE = 0;
    static final int ENVIRONMENT = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int VERIFICATION = 4;

    private ExitCode() {}
}
