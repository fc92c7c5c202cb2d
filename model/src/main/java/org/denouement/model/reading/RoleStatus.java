package org.denouement.model.reading;

/** How somebody stands to a role. */
public enum RoleStatus {
    HELD,
    INTERIM,
    OFFERED,
    REFUSED,
    FORMER,
    ELECT
}
