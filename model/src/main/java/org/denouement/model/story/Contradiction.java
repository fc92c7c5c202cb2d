package org.denouement.model.story;

import java.util.List;
import org.denouement.model.text.Reason;

/**
 * Two or more versions of one thing, side by side and without a verdict. {@code kind} is {@code "figure"},
 * {@code "date"}, {@code "status"}, {@code "role"} or {@code "correction"}.
 */
public record Contradiction(String id, String kind, Reason what, List<Version> versions) {
    public Contradiction {
        versions = List.copyOf(versions);
    }
}
