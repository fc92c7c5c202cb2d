package org.denouement.model.story;

import java.util.List;

/** One side of a dispute: how it is told, the items that hold it, and the words. */
public record Version(Telling telling, List<String> items, Evidence evidence) {
    public Version {
        items = List.copyOf(items);
    }
}
