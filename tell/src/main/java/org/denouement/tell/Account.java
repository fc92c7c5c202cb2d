package org.denouement.tell;

import org.denouement.model.story.Story;

/** A story as it is told: its title, and the language it is told in. */
public record Account(String title, String language, Story story) {}
