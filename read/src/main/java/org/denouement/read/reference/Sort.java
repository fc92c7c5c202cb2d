package org.denouement.read.reference;

import org.denouement.model.reading.EntityKind;

/** What a word can speak of, as far as pronouns tell it apart. */
enum Sort {
    PERSON,
    /** An organisation, a body or a group taken as one: it announces, decides and appoints. */
    ORGANISATION,
    /** A name whose kind nothing shows. */
    UNKNOWN,
    THING;

    static Sort of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION, GROUP -> ORGANISATION;
            case UNKNOWN -> UNKNOWN;
            default -> THING;
        };
    }
}
