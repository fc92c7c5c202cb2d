package org.denouement.model.reading;

/** The grammatical or natural gender that the words give, to agree with pronouns. */
public enum Gender {
    FEMININE,
    MASCULINE,
    UNKNOWN
}
