package org.denouement.model.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many: {@code low} and {@code high} are both the value when it is told plainly, one of them empty when it is a
 * bound (« plus de 700 » has low 700 and no high), {@code approximate} for « environ ». {@code unit} is {@code ""} for
 * things counted, else an ISO 4217 currency, {@code "%"} or a unit of measure.
 */
public record Quantity(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean approximate, String unit) {
    public static Quantity exactly(BigDecimal value, String unit) {
        return new Quantity(Optional.of(value), Optional.of(value), false, unit);
    }

    public boolean isExact() {
        return low.isPresent() && low.equals(high) && !approximate;
    }
}
