package org.denouement.model.story;

import java.util.List;

/** One end of a role: when, and the words that say so. */
public record Bound(When when, Evidence evidence) {
    public static final Bound OPEN = new Bound(When.UNDATED, new Evidence(List.of(), List.of()));
}
