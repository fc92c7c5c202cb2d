package org.denouement.model.article;

import org.denouement.model.text.Reason;

/**
 * Something that a person should know about an input: where ({@code uri} or article id), and what happened and what to
 * do as a {@link Reason} told in their language. {@code code} equals the reason's key.
 */
public record Diagnostic(Severity severity, String where, Reason what) {
    public static Diagnostic error(String where, String key, String... arguments) {
        return new Diagnostic(Severity.ERROR, where, Reason.of(key, arguments));
    }

    public static Diagnostic warning(String where, String key, String... arguments) {
        return new Diagnostic(Severity.WARNING, where, Reason.of(key, arguments));
    }

    public static Diagnostic note(String where, String key, String... arguments) {
        return new Diagnostic(Severity.NOTE, where, Reason.of(key, arguments));
    }

    public String code() {
        return what.key();
    }
}
