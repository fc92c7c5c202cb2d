package org.denouement.model.story;

/** The title of a role as the coverage words it, its language, and its concept, the same in every language. */
public record RoleName(String words, String language, String concept) {}
