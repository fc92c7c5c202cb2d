package org.denouement.reconcile.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts figures of one concept and unit into series. A toll counts the same whatever verb tells it; people, votes and
 * things are the same only in the same event or with the same value. Values far apart never are.
 */
final class SeriesMerger {
    private static final BigDecimal DISTINCTIVE = new BigDecimal(20);

    private SeriesMerger() {}

    static List<List<FigureClaim>> series(List<FigureClaim> claims) {
        List<List<FigureClaim>> series = new ArrayList<>();
        for (FigureClaim claim : claims) {
            List<FigureClaim> home = new ArrayList<>();
            for (List<FigureClaim> list : List.copyOf(series)) {
                if (list.stream().anyMatch(other -> isSame(other, claim))) {
                    home.addAll(list);
                    series.remove(list);
                }
            }
            home.add(claim);
            series.add(home);
        }
        return series;
    }

    /** A number like 318 of the same known thing is the same number, whatever else is said of the thing. */
    private static boolean isDistinctive(FigureClaim claim) {
        return claim.mention().quantity().isExact()
                && claim.value().compareTo(DISTINCTIVE) >= 0
                && !claim.kind().equals("counted");
    }

    private static boolean isSame(FigureClaim a, FigureClaim b) {
        boolean beside = a.said().article().equals(b.said().article()) && (a.isBare() || b.isBare());
        if (beside && !Amounts.farApart(a.mention().quantity(), b.mention().quantity())) {
            return true;
        }
        if (Amounts.same(a.mention().quantity(), b.mention().quantity()) && isDistinctive(a)) {
            return true;
        }
        boolean subjects = a.about().subject().isEmpty()
                || b.about().subject().isEmpty()
                || a.about().subject().equals(b.about().subject());
        if (!subjects) {
            return false;
        }
        if (Amounts.same(a.mention().quantity(), b.mention().quantity())) {
            return true;
        }
        if (a.about().concept().equals("money")) {
            return false;
        }
        if (a.isElsewhere(b)) {
            return false;
        }
        boolean toll = a.kind().equals("toll") && b.kind().equals("toll");
        boolean event = a.about().event().equals(b.about().event())
                && !a.about().event().isEmpty();
        return (toll || event)
                && !Amounts.farApart(a.mention().quantity(), b.mention().quantity());
    }
}
