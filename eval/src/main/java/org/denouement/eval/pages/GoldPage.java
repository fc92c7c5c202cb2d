package org.denouement.eval.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One page of a corpus and what must come out of it, as far as the corpus says: the whole body, or segments that must
 * and must not be in it; title, authors and day.
 */
record GoldPage(String id, Path file, String url, Body body, Optional<String> title, Facts facts) {
    /** The whole text, or segments of it. */
    record Body(Optional<String> whole, List<String> with, List<String> without) {
        static final Body UNKNOWN = new Body(Optional.empty(), List.of(), List.of());
    }

    /** Who signed and when it was published ({@code 2024-03-05}). */
    record Facts(Optional<List<String>> authors, Optional<String> day) {
        static final Facts UNKNOWN = new Facts(Optional.empty(), Optional.empty());
    }
}
