package org.denouement.model.reading;

/** What a mention says of a role's course: that it is held, that it starts, that it ends. */
public enum RoleChange {
    HOLDS,
    STARTS,
    ENDS
}
