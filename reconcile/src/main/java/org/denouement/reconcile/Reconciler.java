package org.denouement.reconcile;

import java.util.List;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Story;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.speech.Ledger;
import org.denouement.reconcile.timeline.Timeline;

/** Brings the readings of a coverage together into one story. A pure function: same readings, same story. */
public final class Reconciler {
    private Reconciler() {}

    public static Story reconcile(Coverage coverage, List<Reading> readings) {
        Cast cast = Cast.of(coverage, readings);
        return new Story(
                coverage,
                cast.entities(),
                Timeline.of(coverage, readings, cast),
                List.of(),
                Ledger.of(coverage, readings, cast),
                List.of(),
                List.of(),
                List.of());
    }
}
