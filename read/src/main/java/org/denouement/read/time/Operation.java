package org.denouement.read.time;

import java.util.Optional;

/** Works out what the words that a rule fits mean in a story; empty when they mean no time after all. */
@FunctionalInterface
interface Operation {
    Optional<Resolution> resolve(Match match, Story story);
}
