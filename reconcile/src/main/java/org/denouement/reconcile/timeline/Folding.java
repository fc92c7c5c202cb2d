package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** Two events told by the very same words of one article are one line of the timeline. */
final class Folding {
    private Folding() {}

    /** {@code ranked} best first: an event whose telling stands inside that of a better one goes into it. */
    static List<Happening> fold(List<Happening> ranked) {
        List<Happening> kept = new ArrayList<>();
        for (Happening happening : ranked) {
            Claim mine = happening.best();
            boolean folded = false;
            for (Happening better : kept) {
                if (!folded && better.claims().stream().anyMatch(claim -> tellsTheSame(claim, mine))) {
                    better.fold(
                            happening,
                            Reason.of(
                                    "timeline.merge.sentence",
                                    mine.words(mine.mention().trigger())));
                    folded = true;
                }
            }
            if (!folded) {
                kept.add(happening);
            }
        }
        return kept;
    }

    /** "The day after his arrest, he resigned": two events, whose days the words themselves tell apart. */
    private static boolean counts(Claim one, Claim other) {
        return one.mention()
                .when()
                .flatMap(TimeLink::counted)
                .filter(count -> count.expression().contains(other.mention().trigger()))
                .isPresent();
    }

    /** Whether the clause of one holds the word of the other, and no date tells them apart. */
    private static boolean tellsTheSame(Claim better, Claim mine) {
        Span told = better.mention().clause();
        Span also = mine.mention().clause();
        // « X, suspendu le 16 mai, a été blanchi »: the larger clause is another event than the dated one in it.
        boolean within = told.contains(mine.mention().trigger())
                || also.contains(better.mention().trigger())
                        && (!better.isDated() || better.range().equals(mine.range()));
        boolean apart = mine.isDated() && !mine.range().equals(better.range());
        boolean status = better.status() == mine.status() || told.equals(also) && better.isNoun() != mine.isNoun();
        return better.article().equals(mine.article())
                && status
                && within
                && !apart
                && !counts(mine, better)
                && !counts(better, mine);
    }
}
