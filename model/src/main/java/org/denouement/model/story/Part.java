package org.denouement.model.story;

import java.util.Optional;

/** A part in an event: the role, the words as told, and the cast member when one is meant and known. */
public record Part(String role, String words, Optional<String> entity) {}
