package org.denouement.model.article;

import java.util.List;

/** A result, and what went wrong on the way to it: one bad page never stops a run, and is never skipped in silence. */
public record Partial<T>(T value, List<Diagnostic> diagnostics) {
    public Partial {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Partial<T> whole(T value) {
        return new Partial<>(value, List.of());
    }
}
