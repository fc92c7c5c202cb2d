package org.denouement.reconcile.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings series together that count the same thing in other words: told with and without the name of whose they are,
 * in the same event or with agreeing values.
 */
final class SeriesMerger {
    private SeriesMerger() {}

    static List<List<FigureClaim>> merge(List<List<FigureClaim>> series) {
        List<List<FigureClaim>> merged = new ArrayList<>();
        for (List<FigureClaim> next : series) {
            Optional<List<FigureClaim>> home =
                    merged.stream().filter(list -> isSame(list, next)).findFirst();
            if (home.isPresent()) {
                home.get().addAll(next);
            } else {
                merged.add(new ArrayList<>(next));
            }
        }
        return merged;
    }

    private static boolean isSame(List<FigureClaim> list, List<FigureClaim> next) {
        FigureClaim a = list.get(0);
        FigureClaim b = next.get(0);
        if (!a.about().concept().equals(b.about().concept()) || !a.unit().equals(b.unit())) {
            return false;
        }
        boolean subjects = compatible(a.about().subject(), b.about().subject());
        boolean alone = a.kind().equals("toll") || a.kind().equals("vote");
        boolean events = a.about().event().equals(b.about().event())
                && !a.about().event().isEmpty();
        return subjects && (alone && !farApart(list, next) || events || equalValues(list, next));
    }

    private static boolean compatible(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean equalValues(List<FigureClaim> list, List<FigureClaim> next) {
        return list.stream().anyMatch(a -> next.stream()
                .anyMatch(b -> Amounts.same(a.mention().quantity(), b.mention().quantity())));
    }

    private static boolean farApart(List<FigureClaim> list, List<FigureClaim> next) {
        return list.stream().allMatch(a -> next.stream()
                .allMatch(b ->
                        Amounts.farApart(a.mention().quantity(), b.mention().quantity())));
    }
}
