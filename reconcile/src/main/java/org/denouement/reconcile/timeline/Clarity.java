package org.denouement.reconcile.timeline;

import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Span;

/** How clearly a claim's clause tells its event alone: lower is clearer. */
record Clarity(int penalty, Claim claim) implements Comparable<Clarity> {
    private static final int LONG = 160;
    private static final int SHORT = 25;
    /** In another language than most of the coverage: a template would have to tell it. */
    private static final int FOREIGN = 40;

    static Clarity of(Claim claim) {
        Span clause = claim.mention().clause();
        int penalty = 0;
        penalty += claim.isNoun() || claim.isOpening() ? 40 : 0;
        penalty += claim.foreign() ? FOREIGN : 0;
        penalty += claim.isPassing() ? 10 : 0;
        penalty += claim.isPresent() ? 25 : claim.isNews() && !claim.isDated() ? 15 : 0;
        penalty += claim.status() == Status.PLANNED ? 40 : 0;
        penalty += claim.isDated() ? 0 : 15;
        penalty += namedIn(claim, clause) ? 0 : 30;
        penalty += unresolved(claim) * 12;
        penalty += Math.max(0, clause.length() - LONG) / 4;
        penalty += Math.max(0, SHORT - clause.length());
        penalty += claim.mention().how().accordingTo().isPresent() ? 5 : 0;
        penalty += Line.of(claim).penalty();
        return new Clarity(penalty, claim);
    }

    /** Whether somebody of the cast stands in the clause under a name. */
    private static boolean namedIn(Claim claim, Span clause) {
        return claim.actors().list().stream()
                .anyMatch(actor -> actor.entity().isPresent()
                        && clause.contains(actor.participant().head())
                        && isNamed(claim, actor.participant()));
    }

    /** By its head, or by a name that stands in its phrase: "the ferry Astrid". */
    private static boolean isNamed(Claim claim, Participant participant) {
        return Character.isUpperCase(
                        claim.reading().text().codePointAt(participant.head().start()))
                || claim.reading().entities().stream()
                        .anyMatch(mention -> mention.form() == MentionForm.NAME
                                && participant.span().contains(mention.span()));
    }

    private static int unresolved(Claim claim) {
        return (int) claim.actors().list().stream()
                .filter(actor -> actor.key().isEmpty())
                .count();
    }

    @Override
    public int compareTo(Clarity other) {
        return penalty != other.penalty ? Integer.compare(penalty, other.penalty) : claim.compareTo(other.claim);
    }
}
