package org.denouement.model.reading;

/** What a name stands for. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A product, service, law, book, ship, model: something made that has a name. */
    WORK,
    /** People named by what they have in common: "employees", « les syndicats ». */
    GROUP,
    UNKNOWN
}
