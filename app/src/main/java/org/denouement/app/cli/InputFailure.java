package org.denouement.app.cli;

/** What was asked for cannot be read; the message says what, where, and what to do. */
final class InputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputFailure(String message) {
        super(message);
    }
}
