package org.denouement.model.reading;

/**
 * What sort of event: the TimeML class ({@code "OCCURRENCE"}, {@code "REPORTING"}, {@code "I_ACTION"}, {@code "STATE"}…),
 * the type (an ACE 2005 subtype such as {@code "end-position"} where one fits, else {@code ""}), the language-neutral
 * concept ({@code "dismiss"}; the lemma when the lexicon has none) and the lemma of the trigger.
 */
public record EventClass(String timeml, String type, String concept, String lemma) {}
