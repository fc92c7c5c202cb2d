package org.denouement.model.story;

import java.util.List;
import org.denouement.model.reading.EntityKind;

/** One of the cast: {@code aliases} are its other names, {@code evidence} every mention of it. */
public record Entity(String id, String name, EntityKind kind, List<Alias> aliases, Evidence evidence) {
    public Entity {
        aliases = List.copyOf(aliases);
    }
}
