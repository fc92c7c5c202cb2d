package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Contradiction;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.Sources;

/** What the sources tell in more than one way: side by side, without a verdict. */
public final class Disputes {
    private Disputes() {}

    public static List<Contradiction> of(Coverage coverage, List<Reading> readings, Cast cast, Known known) {
        Passages passages = new Passages(readings);
        Sources sources = Sources.of(coverage, readings);
        List<Contradiction> found = new ArrayList<>();
        found.addAll(new FigureDisputes(passages).find(known.figures()));
        found.addAll(new EventDisputes(passages, sources).find(known.events()));
        found.addAll(new RivalDates().find(readings));
        found.addAll(new DenialDisputes(passages).find(readings));
        ClaimDisputes claims = new ClaimDisputes(passages, sources, cast);
        found.addAll(claims.find(readings, known.roles()));
        found.addAll(claims.replies(readings, List.copyOf(found)));
        found.addAll(new RoleDisputes(passages, cast).find(coverage, readings, known.roles()));
        found.addAll(new Corrections(passages).find(readings));
        return found;
    }
}
