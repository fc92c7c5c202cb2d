package org.denouement.model.reading;

/** How a mention refers. */
public enum MentionForm {
    NAME,
    /** A description: « le géant du verre basé à Valmer », "the company". */
    NOMINAL,
    PRONOUN
}
