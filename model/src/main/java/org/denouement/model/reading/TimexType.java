package org.denouement.model.reading;

/** The TIMEX3 types. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
