package org.denouement.model.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.denouement.model.text.Reason;

/** A publication or update time and the reason for it: the local day always, the moment with its zone when told. */
public record Dated(LocalDate day, Optional<OffsetDateTime> moment, Reason basis) {
    private static final DateTimeFormatter EXTENDED = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    public static Dated on(LocalDate day, Reason basis) {
        return new Dated(day, Optional.empty(), basis);
    }

    public static Dated at(OffsetDateTime moment, Reason basis) {
        return new Dated(moment.toLocalDate(), Optional.of(moment), basis);
    }

    /** {@code 2023-11-22} or {@code 2023-11-22T09:14:00Z}. */
    public String edtf() {
        return moment.map(at -> EXTENDED.format(at.truncatedTo(ChronoUnit.SECONDS)))
                .orElseGet(day::toString);
    }
}
