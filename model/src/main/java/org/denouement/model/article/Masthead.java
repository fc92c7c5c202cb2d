package org.denouement.model.article;

import java.util.List;
import java.util.Optional;

/** What stands above an article: title and outlet ({@code ""} when unknown), bylines, when published and updated. */
public record Masthead(
        String title, String outlet, List<String> bylines, Optional<Dated> published, Optional<Dated> updated) {
    public static final Masthead UNKNOWN = new Masthead("", "", List.of(), Optional.empty(), Optional.empty());

    public Masthead {
        bylines = List.copyOf(bylines);
    }
}
