package org.denouement.reconcile.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.denouement.model.reading.Quantity;

/** Whether two quantities can both be true of the same moment. */
final class Amounts {
    /** Round numbers ("about 500", "nearly 12") reach this far to either side. */
    private static final BigDecimal ABOUT = new BigDecimal("0.10");

    private Amounts() {}

    /** « plus de 700 » goes with 738, « environ 500 » with 520; 12 does not go with 14. */
    static boolean agree(Quantity a, Quantity b) {
        return a.unit().equals(b.unit())
                && lowest(a).compareTo(highest(b)) <= 0
                && lowest(b).compareTo(highest(a)) <= 0;
    }

    /** The same bounds, told the same way. */
    static boolean same(Quantity a, Quantity b) {
        return a.unit().equals(b.unit()) && equal(a.low(), b.low()) && equal(a.high(), b.high());
    }

    /** Whether one is so much greater than the other that they hardly count the same thing. */
    static boolean farApart(Quantity a, Quantity b) {
        BigDecimal x = middle(a);
        BigDecimal y = middle(b);
        BigDecimal small = x.min(y).max(BigDecimal.ONE);
        return x.max(y).divide(small, 2, RoundingMode.HALF_UP).compareTo(new BigDecimal(4)) > 0;
    }

    /** Whether one is twice the other or more: of two articles, one tells a part. */
    static boolean manifold(Quantity a, Quantity b) {
        BigDecimal x = middle(a);
        BigDecimal y = middle(b);
        return x.max(y).compareTo(x.min(y).multiply(BigDecimal.valueOf(2))) >= 0;
    }

    /** Two lower bounds say the same only when they are alike: "more than 125" is not "more than 150". */
    static boolean near(Quantity a, Quantity b) {
        boolean open = a.high().isEmpty() && b.high().isEmpty();
        BigDecimal x = middle(a);
        BigDecimal y = middle(b);
        return !open || x.max(y).compareTo(x.min(y).multiply(BigDecimal.ONE.add(ABOUT))) <= 0;
    }

    static BigDecimal middle(Quantity quantity) {
        return quantity.low().or(quantity::high).orElse(BigDecimal.ZERO);
    }

    private static boolean equal(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().compareTo(b.orElseThrow()) == 0);
    }

    private static BigDecimal lowest(Quantity quantity) {
        BigDecimal low = quantity.low().orElse(BigDecimal.ZERO);
        return quantity.approximate() ? low.subtract(low.multiply(ABOUT)) : low;
    }

    private static BigDecimal highest(Quantity quantity) {
        if (quantity.high().isEmpty()) {
            return bound(quantity.low().orElse(BigDecimal.ZERO));
        }
        BigDecimal high = quantity.high().get();
        return quantity.approximate() ? high.add(high.multiply(ABOUT)) : high;
    }

    /** "More than 700" says something between 700 and its like: not 7,000. */
    private static BigDecimal bound(BigDecimal low) {
        return low.multiply(new BigDecimal("1.5"));
    }
}
