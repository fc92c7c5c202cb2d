package org.denouement.model.story;

import java.util.Optional;
import org.denouement.model.reading.RoleStatus;

/** Who held which role from when to when; holder and organisation are cast ids, empty when unknown. */
public record Role(
        String id,
        Optional<String> holder,
        RoleName title,
        Optional<String> organisation,
        Bound from,
        Bound to,
        RoleStatus status,
        Evidence evidence) {}
