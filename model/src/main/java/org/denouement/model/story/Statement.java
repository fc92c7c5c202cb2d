package org.denouement.model.story;

/**
 * Words of somebody, as one article reports them. {@code family} is shared by all reports of the same words: whole, cut,
 * translated; {@code relation} says how this one stands to the fullest ({@code "fullest"}, {@code "same"}, {@code "cut"},
 * {@code "translated"}, {@code "altered"}).
 */
public record Statement(
        String id, Speech speech, Source source, When when, String family, String relation, Evidence evidence) {}
