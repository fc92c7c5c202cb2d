package org.denouement.reconcile.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Role;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.role.RoleClaim.Post;

/**
 * Who held which role from when to when, from the claims of all articles. A dismissal on a Friday and a return in the
 * week make two intervals; an interim whom nobody names is a role with an unknown holder.
 */
public final class Roles {
    /** Roles of unknown time stand last. */
    private static final TimeRange UNKNOWN = TimeRange.since(LocalDate.of(9999, 1, 1));

    private static final String LOOSE = "boss";

    private final Map<String, Integer> rank = new TreeMap<>();

    private Roles(Cast cast) {
        for (int i = 0; i < cast.entities().size(); i++) {
            rank.put(cast.entities().get(i).id(), i);
        }
    }

    /** By holder as the cast stands, then by beginning; roles without a known holder last. */
    public static List<Role> of(Coverage coverage, List<Reading> readings, Cast cast) {
        return new Roles(cast).reconcile(RoleClaims.of(coverage, readings, cast));
    }

    private List<Role> reconcile(List<RoleClaim> claims) {
        List<Role> roles = new ArrayList<>();
        List<RoleClaim> settled = withHolders(claims).stream()
                .filter(claim -> !isOnlyOffered(claim, claims))
                .filter(claim -> !isLoose(claim, claims))
                .toList();
        for (List<RoleClaim> group : groups(settled).values()) {
            roles.addAll(new Tenure(group).roles());
        }
        roles = new ArrayList<>(Successors.follow(Elects.settled(roles, settled)));
        roles.addAll(Vacancies.between(roles));
        roles.sort(Comparator.comparingInt(this::rankOf)
                .thenComparing(Roles::beginning)
                .thenComparing(Role::id));
        return roles;
    }

    /** A post that other words only offer is not held on the word of one clause: it is a dispute. */
    private static boolean isOnlyOffered(RoleClaim claim, List<RoleClaim> claims) {
        boolean held = claim.is(RoleChange.HOLDS, RoleStatus.HELD)
                && claim.mention().rule().startsWith("roles.verb");
        return held
                && claims.stream()
                        .anyMatch(other -> other.status() == RoleStatus.OFFERED
                                && other.post().holder().equals(claim.post().holder())
                                && other.post()
                                        .organisation()
                                        .equals(claim.post().organisation())
                                && other.post()
                                        .baseConcept()
                                        .equals(claim.post().baseConcept()));
    }

    /** "Boss" says nothing of somebody whose title others tell. */
    private static boolean isLoose(RoleClaim claim, List<RoleClaim> claims) {
        return claim.post().concept().equals(LOOSE)
                && claims.stream()
                        .anyMatch(other ->
                                other.post().holder().equals(claim.post().holder())
                                        && !other.post().concept().equals(LOOSE));
    }

    private int rankOf(Role role) {
        return role.holder().map(id -> rank.getOrDefault(id, rank.size())).orElse(Integer.MAX_VALUE);
    }

    private static TimeRange beginning(Role role) {
        return role.from().when().range().or(() -> role.to().when().range()).orElse(UNKNOWN);
    }

    /** « Le PDG a démissionné »: whoever is the one known holder of that post. */
    private static List<RoleClaim> withHolders(List<RoleClaim> claims) {
        List<RoleClaim> whole = new ArrayList<>();
        for (RoleClaim claim : claims) {
            if (claim.post().holder().isPresent()) {
                whole.add(claim);
            } else if (claim.change() == RoleChange.ENDS || claim.status() == RoleStatus.INTERIM) {
                Optional<String> holder = onlyHolder(claim, claims);
                boolean told = holder.isPresent() || claim.change() == RoleChange.STARTS;
                if (told) {
                    whole.add(claim.with(claim.post().by(holder).at(organisationOf(claim, holder, claims))));
                }
            } else if (isSince(claim)) {
                onlyHolder(claim, claims)
                        .map(Optional::of)
                        .ifPresent(holder -> whole.add(
                                claim.with(claim.post().by(holder).at(organisationOf(claim, holder, claims)))));
            } else if (claim.change() == RoleChange.STARTS && !isOffer(claim) && !isKnownStart(claim, claims)) {
                whole.add(claim);
            }
        }
        return whole;
    }

    /** « En poste depuis mars 2019, la directrice générale … » tells no new holder. */
    private static boolean isSince(RoleClaim claim) {
        return claim.mention().rule().equals("roles.since");
    }

    private static Optional<String> organisationOf(RoleClaim claim, Optional<String> holder, List<RoleClaim> claims) {
        return claim.post().organisation().or(() -> claims.stream()
                .filter(other -> holder.isPresent() && other.post().holder().equals(holder))
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .flatMap(other -> other.post().organisation().stream())
                .findFirst());
    }

    /** An offer to nobody in particular says nothing. */
    private static boolean isOffer(RoleClaim claim) {
        return claim.status() == RoleStatus.OFFERED || claim.status() == RoleStatus.REFUSED;
    }

    /** "A new mayor was elected" is whichever mayor others name. */
    private static boolean isKnownStart(RoleClaim claim, List<RoleClaim> claims) {
        return onlyHolder(claim, claims).isPresent()
                || claims.stream()
                        .filter(other -> other.post().holder().isPresent())
                        .filter(other ->
                                other.post().concept().equals(claim.post().concept()))
                        .filter(other ->
                                other.post().organisation().equals(claim.post().organisation()))
                        .anyMatch(other -> other.change() == RoleChange.STARTS && other.status() == claim.status());
    }

    private static Optional<String> onlyHolder(RoleClaim claim, List<RoleClaim> claims) {
        List<String> holders = claims.stream()
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .filter(other -> other.post().organisation().equals(claim.post().organisation()))
                .filter(other -> (other.status() == RoleStatus.INTERIM) == (claim.status() == RoleStatus.INTERIM))
                .filter(other -> other.status() != RoleStatus.OFFERED)
                .flatMap(other -> other.post().holder().stream())
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : holderThen(claim, claims);
    }

    /** Of several, the one holder known until the day of the article, of whom no end was told before. */
    private static Optional<String> holderThen(RoleClaim claim, List<RoleClaim> claims) {
        Optional<LocalDate> day = claim.said().day();
        if (day.isEmpty() || claim.status() == RoleStatus.INTERIM) {
            return Optional.empty();
        }
        List<RoleClaim> before = claims.stream()
                .filter(other -> other.post().holder().isPresent())
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .filter(other ->
                        isCompatible(other.post().organisation(), claim.post().organisation()))
                .filter(other -> other.said()
                        .day()
                        .filter(told -> !told.isAfter(day.get()))
                        .isPresent())
                .toList();
        List<String> holders = before.stream()
                .filter(other -> other.status() == RoleStatus.HELD)
                .flatMap(other -> other.post().holder().stream())
                .filter(holder -> before.stream()
                        .noneMatch(other -> other.post()
                                        .holder()
                                        .filter(holder::equals)
                                        .isPresent()
                                && other.change() == RoleChange.ENDS
                                && other.said().day().filter(day.get()::isAfter).isPresent()))
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean isCompatible(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Map<String, List<RoleClaim>> groups(List<RoleClaim> claims) {
        Map<String, List<RoleClaim>> groups = new TreeMap<>();
        for (RoleClaim claim : claims) {
            groups.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim);
        }
        groups.values().forEach(group -> group.sort(RoleClaims.inOrder()));
        return groups;
    }

    private static String key(RoleClaim claim) {
        Post post = claim.post();
        return String.join(
                "|",
                post.holder().orElse(""),
                post.concept(),
                post.organisation().orElse(""),
                kind(claim));
    }

    /** Held, former and elect are stages of one tenure, a refusal of one offer; interim and offered stand apart. */
    private static String kind(RoleClaim claim) {
        return switch (claim.status()) {
            case HELD, FORMER, ELECT -> "HELD";
            case INTERIM -> "INTERIM";
            case OFFERED, REFUSED -> "OFFERED";
            case VACANT -> throw new IllegalArgumentException("nobody claims a vacancy: " + claim);
        };
    }
}
