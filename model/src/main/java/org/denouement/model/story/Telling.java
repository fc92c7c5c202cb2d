package org.denouement.model.story;

/** A clause of the coverage, tidied for a headline (white space only), and the language it is in. */
public record Telling(String words, String language) {}
