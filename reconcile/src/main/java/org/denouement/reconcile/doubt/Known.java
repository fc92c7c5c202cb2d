package org.denouement.reconcile.doubt;

import java.util.List;
import org.denouement.model.story.Event;
import org.denouement.model.story.Figure;
import org.denouement.model.story.Role;

/** What the other passes have reconciled, in which disputes are sought. */
public record Known(List<Event> events, List<Role> roles, List<Figure> figures) {
    public Known {
        events = List.copyOf(events);
        roles = List.copyOf(roles);
        figures = List.copyOf(figures);
    }
}
