package org.denouement.model.article;

import java.util.List;
import java.util.Optional;

/**
 * What stands above an article: title and outlet ({@code ""} when unknown), bylines, when published and updated, and the
 * news agencies whose wire it is, or is made of ({@code "AFP"} for « avec AFP »).
 */
public record Masthead(
        String title,
        String outlet,
        List<String> bylines,
        Optional<Dated> published,
        Optional<Dated> updated,
        List<String> wires) {
    public static final Masthead UNKNOWN = new Masthead("", "", List.of(), Optional.empty(), Optional.empty());

    public Masthead {
        bylines = List.copyOf(bylines);
        wires = List.copyOf(wires);
    }

    /** Credits no agency. */
    public Masthead(
            String title, String outlet, List<String> bylines, Optional<Dated> published, Optional<Dated> updated) {
        this(title, outlet, bylines, published, updated, List.of());
    }

    public Masthead withPublished(Dated day) {
        return new Masthead(title, outlet, bylines, Optional.of(day), updated, wires);
    }

    public Masthead withWires(List<String> agencies) {
        return new Masthead(title, outlet, bylines, published, updated, agencies);
    }
}
