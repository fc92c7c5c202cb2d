package org.denouement.reconcile.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.language.DataRows;

/** Tolls told with the deed: "the crash that killed seven on Monday", written a week later, knows what a week has taught. */
final class Tolls {
    private static final Set<String> DEEDS = deeds();

    private Tolls() {}

    /** Whether the only time of the figure is that of what killed or hurt. */
    static boolean isOfDeed(FigureClaim claim) {
        boolean byEvent = claim.mention()
                .asOf()
                .filter(link -> link.because().key().startsWith("event.time"))
                .isPresent();
        return byEvent
                && claim.kind().equals("toll")
                && DEEDS.contains(claim.about().event());
    }

    /** Whether the telling comes later than on the day after: the first count is of the deed's own day. */
    static boolean isKnownSince(LocalDate deed, Optional<LocalDate> published) {
        return published.filter(day -> day.isAfter(deed.plusDays(1))).isPresent();
    }

    private static Set<String> deeds() {
        Set<String> deeds = new TreeSet<>();
        for (List<String> row : DataRows.beside(Tolls.class, "deeds.tsv")) {
            deeds.addAll(List.of(row.get(0).split(" ")));
        }
        return Set.copyOf(deeds);
    }
}
