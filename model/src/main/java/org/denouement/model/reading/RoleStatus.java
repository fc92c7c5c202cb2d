package org.denouement.model.reading;

/** How somebody stands to a role; a vacant one has nobody, and only a story tells of it. */
public enum RoleStatus {
    HELD,
    INTERIM,
    OFFERED,
    REFUSED,
    FORMER,
    ELECT,
    VACANT
}
