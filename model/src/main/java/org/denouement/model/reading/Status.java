package org.denouement.model.reading;

/** What is claimed of an event. */
public enum Status {
    HAPPENED,
    PLANNED,
    OFFERED,
    THREATENED,
    DENIED,
    /** Told without being vouched for: the conditional of rumour, "reportedly". */
    REPORTED,
    HYPOTHETICAL
}
