package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Entity;
import org.denouement.reconcile.cast.Cast;

/**
 * Which events make the timeline. A story of ten articles tells hundreds of things; a reader wants the ten to thirty that
 * moved it: what the lexicon knows as weighty, done by or to people the story is about, told by several, dated, told
 * early in an article. Points were set by hand on invented stories; what scores below {@link #ENOUGH} is left out.
 */
final class Ranking {
    private static final double ENOUGH = 3.0;
    /** The longest timeline: as many as a single article can carry, and some for each further origin. */
    private static final int BASE = 20;

    private static final double PER_ORIGIN = 2;
    private static final int MOST = 36;
    /** What is offered or threatened moves a story before it happens. */
    private static final Set<Status> UNSETTLED = Set.of(Status.OFFERED, Status.THREATENED);

    /** From this weight on what happens moves a story whoever did it: "Police have opened an investigation". */
    private static final int WEIGHTY = 3;

    /** In words: shorter clauses of another language say too little alone. */
    private static final int WHOLE = 5;

    private static final int LEADING = 3;
    private static final int LEADS = 8;

    private final Weights weights = Weights.load();
    private final Map<String, Integer> rank = new HashMap<>();

    private Ranking(Cast cast) {
        int place = 0;
        for (Entity entity : cast.entities()) {
            rank.put(entity.id(), place++);
        }
    }

    static List<Happening> chosen(List<Happening> all, Cast cast) {
        Ranking ranking = new Ranking(cast);
        Map<Happening, Double> scores = new HashMap<>();
        List<Happening> worthy = new ArrayList<>();
        for (Happening happening : all) {
            double score = ranking.score(happening);
            if (score >= ENOUGH && isTold(happening)) {
                scores.put(happening, score);
                worthy.add(happening);
            }
        }
        worthy.sort((a, b) -> Double.compare(scores.getOrDefault(b, 0.0), scores.getOrDefault(a, 0.0)));
        long origins = all.stream()
                .flatMap(happening -> happening.origins().stream())
                .distinct()
                .count();
        int most = (int) Math.min(MOST, BASE + PER_ORIGIN * Math.max(0, origins - 1));
        List<Happening> folded = Folding.fold(worthy);
        return folded.subList(0, Math.min(folded.size(), most));
    }

    /** A passing noun or a participle that leads into another clause is no line of a chronology. */
    private static boolean isTold(Happening happening) {
        return happening.claims().stream()
                .anyMatch(claim ->
                        !claim.isBareNoun() && (!claim.isOpening() || claim.isDated()) && !Line.isOwnVoice(claim));
    }

    double score(Happening happening) {
        Claim best = happening.best();
        Set<String> entities = happening.entities();
        double score = weights.of(best.mention().what());
        score += best.mention().what().type().isEmpty() ? 0 : 0.5;
        score += Math.min(2, entities.size());
        score += entities.isEmpty() && namesSomebody(happening) ? 1 : 0;
        score += entities.isEmpty() && weights.of(best.mention().what()) >= WEIGHTY && isTelling(best) ? 1 : 0;
        score += UNSETTLED.contains(best.status()) ? 1 : 0;
        score += entities.stream().anyMatch(id -> rank.getOrDefault(id, LEADS) < LEADS) ? 1 : 0;
        score += Math.min(3, happening.origins().size() - 1) * 1.5;
        score += Math.min(4, articles(happening) - 1) * 0.5;
        score += place(happening);
        score += dated(happening);
        return score - doubts(happening);
    }

    /** A verb that tells it as done, in a clause of its own that stands whole. */
    private static boolean isTelling(Claim claim) {
        return !claim.isNoun()
                && !claim.isPresent()
                && !claim.isPassing()
                && !claim.isOpening()
                && !claim.isSpoken()
                && Line.of(claim).penalty() == 0;
    }

    private static long articles(Happening happening) {
        return happening.claims().stream().map(Claim::article).distinct().count();
    }

    /** A headline tells what an editor would; so, less surely, do the first sentences. */
    private static double place(Happening happening) {
        if (happening.claims().stream().anyMatch(Claim::isHeadline)) {
            return 1.5;
        }
        return happening.claims().stream().anyMatch(claim -> claim.sentence() < LEADING) ? 1 : 0;
    }

    /** « plus de 700 employés d'OrvanAI »: nobody of the cast, but somebody's. */
    private static boolean namesSomebody(Happening happening) {
        return happening.claims().stream().anyMatch(claim -> claim.reading().entities().stream()
                .anyMatch(mention -> mention.form() == MentionForm.NAME
                        && claim.actors().list().stream()
                                .anyMatch(actor -> actor.participant().span().contains(mention.span()))));
    }

    private static double dated(Happening happening) {
        boolean dated = happening.claims().stream().anyMatch(Claim::isDated);
        boolean day = happening.claims().stream()
                .anyMatch(claim -> claim.isDated()
                        && claim.range().filter(range -> range.isOneDay()).isPresent());
        return (dated ? 1 : 0) + (day ? 1.5 : 0);
    }

    /** « The captain […] released », "he fell": torn or undated words of another language that name nobody. */
    private boolean isForeignScrap(Happening happening) {
        Claim best = happening.best();
        boolean torn = Line.of(best).words().contains(Line.GAP.strip());
        boolean weighty = weights.of(best.mention().what()) >= WEIGHTY
                && isTelling(best)
                && best.actors().list().stream().noneMatch(actor -> actor.key().isEmpty())
                && best.reading().tokens(best.mention().clause()).size() >= WHOLE;
        return best.foreign() && happening.entities().isEmpty() && (torn || !best.isDated() && !weighty);
    }

    private double doubts(Happening happening) {
        double doubts = 0;
        boolean dated = happening.claims().stream().anyMatch(Claim::isDated);
        doubts += happening.claims().stream().allMatch(Claim::isPresent) && !dated ? 3 : 0;
        doubts += happening.claims().stream().allMatch(Claim::isBackground) && dated ? 1.5 : 0;
        doubts += happening.claims().stream().allMatch(Claim::isNews) && !dated ? 1.5 : 0;
        doubts += happening.claims().stream().allMatch(Claim::isNoun) ? (dated ? 1 : 6) : 0;
        doubts += weights.isKnown(happening.best().mention().what()) ? 0 : 1.5;
        doubts += happening.claims().stream().allMatch(Claim::isOpening) ? 1 : 0;
        doubts += happening.claims().stream().allMatch(Claim::isSpoken) ? 3 : 0;
        doubts += !dated && happening.best().status() == Status.PLANNED ? 1.5 : 0;
        doubts += happening.claims().stream().allMatch(Claim::isPassing) ? 2 : 0;
        doubts += happening.entities().isEmpty() && !namesSomebody(happening) ? 0.5 : 0;
        doubts += happening.best().mention().how().negated() && !happening.isCalledOff() ? 2 : 0;
        doubts += Line.of(happening.best()).isScrap() ? 3 : 0;
        doubts += isForeignScrap(happening) ? 2 : 0;
        doubts += Antecedent.isOpen(happening.best()) ? 1 : 0;
        return doubts;
    }
}
