package org.denouement.reconcile.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts figures of one concept and unit into series. A toll counts the same whatever verb tells it; people, votes and
 * things are the same only in the same event or with the same value. Values far apart never are.
 */
final class SeriesMerger {
    private SeriesMerger() {}

    static List<List<FigureClaim>> series(List<FigureClaim> claims) {
        List<List<FigureClaim>> series = new ArrayList<>();
        for (FigureClaim claim : claims) {
            Optional<List<FigureClaim>> home = series.stream()
                    .filter(list -> list.stream().anyMatch(other -> isSame(other, claim)))
                    .findFirst();
            if (home.isPresent()) {
                home.get().add(claim);
            } else {
                series.add(new ArrayList<>(List.of(claim)));
            }
        }
        return series;
    }

    private static boolean isSame(FigureClaim a, FigureClaim b) {
        boolean subjects = a.about().subject().isEmpty()
                || b.about().subject().isEmpty()
                || a.about().subject().equals(b.about().subject());
        if (!subjects) {
            return false;
        }
        if (Amounts.same(a.mention().quantity(), b.mention().quantity())) {
            return true;
        }
        boolean toll = a.kind().equals("toll") && b.kind().equals("toll");
        boolean event = a.about().event().equals(b.about().event())
                && !a.about().event().isEmpty();
        return (toll || event)
                && !Amounts.farApart(a.mention().quantity(), b.mention().quantity());
    }
}
