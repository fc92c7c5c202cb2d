package org.denouement.reconcile;

import java.util.List;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Event;
import org.denouement.model.story.Figure;
import org.denouement.model.story.Role;
import org.denouement.model.story.Story;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.doubt.Disputes;
import org.denouement.reconcile.doubt.Known;
import org.denouement.reconcile.doubt.Questions;
import org.denouement.reconcile.doubt.Retractions;
import org.denouement.reconcile.figure.Figures;
import org.denouement.reconcile.role.Roles;
import org.denouement.reconcile.speech.Ledger;
import org.denouement.reconcile.timeline.Counting;
import org.denouement.reconcile.timeline.Timeline;

/** Brings the readings of a coverage together into one story. A pure function: same readings, same story. */
public final class Reconciler {
    private Reconciler() {}

    public static Story reconcile(Coverage coverage, List<Reading> read) {
        Cast cast = Cast.of(coverage, read);
        List<Reading> readings = Retractions.settled(Counting.settled(coverage, read, cast));
        List<Event> timeline = Timeline.of(coverage, readings, cast);
        List<Role> roles = Roles.of(coverage, readings, cast);
        List<Figure> figures = Figures.of(coverage, readings, cast);
        return new Story(
                coverage,
                cast.entities(),
                timeline,
                roles,
                Ledger.of(coverage, readings, cast, roles),
                figures,
                Disputes.of(coverage, readings, cast, new Known(timeline, roles, figures)),
                Questions.of(coverage, readings, cast));
    }
}
