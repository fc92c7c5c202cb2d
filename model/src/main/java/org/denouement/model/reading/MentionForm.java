package org.denouement.model.reading;

/** How a mention refers. */
public enum MentionForm {
    NAME,
    /** A description: « le géant de la technologie basé à Redmond », "the company". */
    NOMINAL,
    PRONOUN
}
