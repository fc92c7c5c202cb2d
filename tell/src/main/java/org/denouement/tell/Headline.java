package org.denouement.tell;

/** The line of an event: its words, the language they are in, and whether a template of the account's language made it. */
public record Headline(String words, String language, boolean template) {}
