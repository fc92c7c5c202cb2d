package org.denouement.model.story;

import java.util.Optional;

/** A question of the coverage: as asked, its kind, who asks (a cast id; empty: the article), and the answer if any. */
public record OpenQuestion(
        String id, Telling asked, String kind, Optional<String> asker, Optional<Evidence> answer, Evidence evidence) {}
