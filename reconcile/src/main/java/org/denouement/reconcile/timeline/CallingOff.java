package org.denouement.reconcile.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;

/** What was planned or threatened, and of which a later article says that it will not be: « la grève n'aura pas lieu ». */
final class CallingOff {
    private static final Set<Status> PLANS = Set.of(Status.PLANNED, Status.THREATENED);

    private CallingOff() {}

    /** Each called-off plan takes in what calls it off, and is told by it. */
    static List<Happening> settled(List<Happening> all) {
        List<Happening> kept = new ArrayList<>(all);
        for (Happening off : all) {
            Claim negated = off.best();
            boolean calls = negated.mention().how().negated()
                    && (PLANS.contains(negated.status()) || negated.isNoun() && negated.status() == Status.HAPPENED);
            Optional<Happening> plan =
                    calls ? kept.stream().filter(other -> isOf(other, negated)).findFirst() : Optional.empty();
            plan.ifPresent(planned -> {
                planned.callOff(
                        off,
                        Reason.of(
                                "timeline.merge.called-off",
                                negated.words(negated.mention().clause())));
                kept.remove(off);
            });
        }
        return kept;
    }

    private static boolean isOf(Happening plan, Claim negated) {
        return plan.claims().stream()
                .allMatch(claim -> PLANS.contains(claim.status())
                        && !claim.mention().how().negated()
                        && claim.mention()
                                .what()
                                .concept()
                                .equals(negated.mention().what().concept())
                        && !day(claim).isAfter(day(negated))
                        && !claim.equals(negated)
                        && !claim.article().equals(negated.article())
                        && !Parties.contradict(claim, negated)
                        && canBeOnOneDay(claim, negated));
    }

    private static boolean canBeOnOneDay(Claim plan, Claim negated) {
        return plan.range().isEmpty()
                || negated.range().isEmpty()
                || plan.range().get().overlaps(negated.range().get());
    }

    private static LocalDate day(Claim claim) {
        return claim.reading().article().masthead().published().map(Dated::day).orElse(LocalDate.MAX);
    }
}
