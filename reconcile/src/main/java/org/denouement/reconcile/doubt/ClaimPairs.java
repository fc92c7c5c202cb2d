package org.denouement.reconcile.doubt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Role;
import org.denouement.reconcile.cast.Cast;

/** Whether two claims contradict each other: of one concept and one person concerned, by two voices or one later. */
final class ClaimPairs {
    /** In sentences of one paragraph: so near, words need not name again whom they concern. */
    private static final int NEAR = 2;

    /** Names that two articles share when they tell one story. */
    private static final int RELATED = 2;

    /** The one matter on which an article's own word stands against somebody's: a letter shows who was warned. */
    private static final String WARNED = "informed";

    private final Cast cast;
    private final List<Role> roles;
    private final Map<String, Set<String>> people = new TreeMap<>();

    ClaimPairs(List<Reading> readings, Cast cast, List<Role> roles) {
        this.cast = cast;
        this.roles = roles;
        readings.forEach(reading -> people.put(reading.article().id(), people(reading)));
    }

    boolean areContrary(SaidClaim denied, SaidClaim claimed) {
        boolean alike = denied.claim().concept().equals(claimed.claim().concept())
                && !(denied.article().equals(claimed.article()) && denied.sentence() == claimed.sentence());
        if (!alike || !areTwoVoices(denied, claimed)) {
            return false;
        }
        long shared = denied.words().stream().filter(claimed.words()::contains).count();
        boolean weak = denied.isWeak() || claimed.isWeak();
        boolean heard = denied.parties().voice().isPresent()
                && claimed.parties().voice().isPresent();
        boolean voices = denied.isOnlyIfHeard() || claimed.isOnlyIfHeard();
        if (!heard && (voices || !denied.claim().concept().equals(WARNED) && !isNear(denied, claimed))) {
            return false;
        }
        if (isNear(denied, claimed)) {
            return isPerhapsOfOne(denied, claimed) && (!weak || shared > 0 || isOfOne(denied, claimed));
        }
        if (!weak && shared > 1 && denied.article().equals(claimed.article()) && isPerhapsOfOne(denied, claimed)) {
            return true;
        }
        boolean nobody =
                denied.parties().whom().isEmpty() && claimed.parties().whom().isEmpty();
        return areRelated(denied.article(), claimed.article())
                && (isOfOne(denied, claimed) && (!weak || shared > 1) || nobody && weak && shared > 1);
    }

    /** Two that are heard, or one against the article; or one who later says the contrary. */
    private static boolean areTwoVoices(SaidClaim denied, SaidClaim claimed) {
        Optional<String> one = denied.parties().voice();
        Optional<String> other = claimed.parties().voice();
        if (one.isPresent() && one.equals(other)) {
            return !denied.isWeak()
                    && !claimed.isWeak()
                    && denied.parties().day().isPresent()
                    && claimed.parties().day().isPresent()
                    && denied.parties()
                            .day()
                            .get()
                            .isBefore(claimed.parties().day().get());
        }
        return one.isPresent() || other.isPresent();
    }

    private static boolean isNear(SaidClaim one, SaidClaim other) {
        return one.article().equals(other.article())
                && Math.abs(one.sentence() - other.sentence()) <= NEAR
                && one.reading().article().blocks().stream()
                        .anyMatch(block -> block.span().contains(one.claim().span())
                                && block.span().contains(other.claim().span()));
    }

    private boolean isPerhapsOfOne(SaidClaim one, SaidClaim other) {
        boolean known = one.parties().whom().flatMap(cast::entity).isPresent()
                && other.parties().whom().flatMap(cast::entity).isPresent();
        return !known || isOfOne(one, other);
    }

    private boolean isOfOne(SaidClaim one, SaidClaim other) {
        Optional<String> a = one.parties().whom();
        Optional<String> b = other.parties().whom();
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean known = cast.entity(a.get()).isPresent();
        boolean knownToo = cast.entity(b.get()).isPresent();
        return known && a.equals(b)
                || known && knownToo && isLinked(a.get(), b.get())
                || one.isOfBody() && knownToo && !known
                || other.isOfBody() && known && !knownToo;
    }

    /** A person speaks for the organisation in which he holds a post. */
    private boolean isLinked(String one, String other) {
        return roles.stream()
                .anyMatch(role -> role.holder().isPresent()
                        && role.organisation().isPresent()
                        && Set.of(one, other).contains(role.holder().get())
                        && Set.of(one, other).contains(role.organisation().get()));
    }

    private boolean areRelated(String one, String other) {
        Set<String> shared = new TreeSet<>(people.getOrDefault(one, Set.of()));
        shared.retainAll(people.getOrDefault(other, Set.of()));
        return one.equals(other) || shared.size() >= RELATED;
    }

    private Set<String> people(Reading reading) {
        Set<String> people = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME) {
                cast.entityOf(reading.article().id(), mention.span()).ifPresent(people::add);
            }
        }
        return people;
    }
}
