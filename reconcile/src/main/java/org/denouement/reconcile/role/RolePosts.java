package org.denouement.reconcile.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Entity;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.role.RoleClaim.Post;

/** Fills in the posts of claims from one another: whose full name is meant, and where a title told alone is held. */
final class RolePosts {
    private final Cast cast;

    RolePosts(Cast cast) {
        this.cast = cast;
    }

    List<RoleClaim> whole(List<RoleClaim> told) {
        List<RoleClaim> titled = withFullTitles(withFullHolders(told));
        List<RoleClaim> named = withFullNames(ofBoards(titled));
        return ofInterim(fromSuccession(withOrganisations(named)));
    }

    /** An organisation only described gives way to one named, and to nothing when descriptions do not agree. */
    static List<RoleClaim> withSureBodies(List<RoleClaim> told, Set<RoleClaim> described) {
        return told.stream()
                .map(claim -> described.contains(claim) && hasRival(claim, told)
                        ? claim.with(claim.post().at(Optional.empty()))
                        : claim)
                .toList();
    }

    private static boolean hasRival(RoleClaim claim, List<RoleClaim> told) {
        return told.stream()
                .filter(other -> other.post().holder().equals(claim.post().holder()))
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .filter(other -> other.post().organisation().isPresent())
                .anyMatch(other ->
                        !other.post().organisation().equals(claim.post().organisation()));
    }

    /** Whom « le conseil d’administration de Norvia » appoints serves Norvia, if others tell of the post there. */
    private List<RoleClaim> ofBoards(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> claims.stream()
                        .filter(other ->
                                other.post().concept().equals(claim.post().concept()))
                        .filter(other -> !name(other.post()).isEmpty()
                                && name(claim.post()).endsWith(" " + name(other.post())))
                        .findFirst()
                        .map(other -> claim.with(claim.post().at(other.post().organisation())))
                        .orElse(claim))
                .toList();
    }

    /** A post inside a house, of somebody who holds another one in a house and in one only, is there. */
    static List<RoleClaim> ofOwnHouse(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> claim.post().organisation().isEmpty() && isInside(claim)
                        ? claim.with(claim.post().at(ownHouse(claim, claims)))
                        : claim)
                .toList();
    }

    private static boolean isInside(RoleClaim claim) {
        boolean runs = claim.status() == RoleStatus.HELD
                || claim.status() == RoleStatus.INTERIM
                || claim.status() == RoleStatus.ELECT;
        return runs && Seats.isInside(claim.post().baseConcept());
    }

    private static Optional<String> ownHouse(RoleClaim claim, List<RoleClaim> claims) {
        List<RoleClaim> own = claims.stream()
                .filter(other -> claim.post().holder().isPresent()
                        && other.post().holder().equals(claim.post().holder()))
                .filter(RolePosts::isInside)
                .toList();
        return most(own, true);
    }

    /** « Le commandant Vasseur », of whom nothing else is known, is the one commander whose name ends so. */
    private List<RoleClaim> withFullHolders(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> fullHolder(claim, claims)
                        .map(holder -> claim.with(claim.post().by(Optional.of(holder))))
                        .orElse(claim))
                .toList();
    }

    private Optional<String> fullHolder(RoleClaim claim, List<RoleClaim> claims) {
        String name = holderName(claim);
        if (name.isEmpty() || name.contains(" ")) {
            return Optional.empty();
        }
        List<String> fuller = claims.stream()
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .filter(other -> holderName(other).endsWith(" " + name))
                .flatMap(other -> other.post().holder().stream())
                .distinct()
                .toList();
        return fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
    }

    /** "Agent" of somebody told elsewhere as "election agent" is the same post. */
    private static List<RoleClaim> withFullTitles(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> claims.stream()
                        .filter(other -> isFullerTitle(claim, other))
                        .findFirst()
                        .map(other -> claim.with(claim.post().as(other.post().concept())))
                        .orElse(claim))
                .toList();
    }

    private static boolean isFullerTitle(RoleClaim claim, RoleClaim other) {
        if (isDeputy(claim, other)) {
            return true;
        }
        boolean same = claim.post().holder().isPresent()
                && claim.post().holder().equals(other.post().holder())
                && claim.status() == other.status()
                && claim.said().title().language().equals(other.said().title().language());
        String fuller = other.said().title().words().toLowerCase(Locale.ROOT);
        String title = claim.said().title().words().toLowerCase(Locale.ROOT);
        return same
                && !claim.mention().title().concept().equals(RoleClaims.ANY_POST)
                && !claim.post().concept().equals(other.post().concept())
                && !claim.post().concept().contains(":")
                && !other.post().concept().startsWith("deputy-")
                && fuller.endsWith(" " + title);
    }

    /** « Adjointe » and "deputy mayor", said of one person, are the same post in any language. */
    private static boolean isDeputy(RoleClaim claim, RoleClaim other) {
        boolean offered = claim.status() == RoleStatus.OFFERED || claim.status() == RoleStatus.REFUSED;
        boolean otherOffered = other.status() == RoleStatus.OFFERED || other.status() == RoleStatus.REFUSED;
        return claim.post().concept().equals("deputy")
                && other.post().concept().startsWith("deputy-")
                && claim.post().holder().isPresent()
                && claim.post().holder().equals(other.post().holder())
                && offered == otherOffered;
    }

    /** Whoever stands in or comes new does so where a holder has gone, or where alone the coverage tells of the post. */
    private static List<RoleClaim> ofInterim(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> claim.post().organisation().isEmpty() && comes(claim)
                        ? claim.with(claim.post().at(place(claim, claims)))
                        : claim)
                .toList();
    }

    private static boolean comes(RoleClaim claim) {
        return claim.status() == RoleStatus.INTERIM
                || claim.is(RoleChange.STARTS, RoleStatus.HELD)
                || claim.is(RoleChange.STARTS, RoleStatus.ELECT);
    }

    private static Optional<String> place(RoleClaim claim, List<RoleClaim> claims) {
        List<RoleClaim> same = claims.stream()
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .toList();
        List<RoleClaim> own = same.stream()
                .filter(other -> other.post().holder().equals(claim.post().holder()))
                .toList();
        List<RoleClaim> freed = same.stream()
                .filter(other -> other.change() == RoleChange.ENDS)
                .filter(other -> claim.status() == RoleStatus.INTERIM
                        || Seats.isSingle(claim.post().concept()))
                .toList();
        Optional<String> free = most(own, true).or(() -> most(freed, true));
        return free.or(() -> claim.status() == RoleStatus.INTERIM ? most(same, true) : Optional.empty());
    }

    private String holderName(RoleClaim claim) {
        return claim.post()
                .holder()
                .flatMap(cast::entity)
                .map(entity -> entity.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Who follows somebody in a post holds it where the other did. */
    private static List<RoleClaim> fromSuccession(List<RoleClaim> claims) {
        Map<String, Set<String>> linked = successions(claims);
        Map<String, Optional<String>> bodies = new TreeMap<>();
        linked.forEach((concept, holders) -> bodies.put(
                concept,
                most(
                        claims.stream()
                                .filter(other -> other.post().concept().equals(concept))
                                .filter(other -> other.post()
                                        .holder()
                                        .filter(holders::contains)
                                        .isPresent())
                                .toList(),
                        true)));
        return claims.stream()
                .map(claim -> claim.post().organisation().isPresent() || !isLinked(claim, linked)
                        ? claim
                        : claim.with(
                                claim.post().at(bodies.getOrDefault(claim.post().concept(), Optional.empty()))))
                .toList();
    }

    private static boolean isLinked(RoleClaim claim, Map<String, Set<String>> linked) {
        Set<String> holders = linked.getOrDefault(claim.post().concept(), Set.of());
        return claim.post().holder().filter(holders::contains).isPresent();
    }

    /** By title, those who follow each other: "X succeeds Y as mayor" makes two claims on the same words. */
    private static Map<String, Set<String>> successions(List<RoleClaim> claims) {
        Map<String, List<RoleClaim>> byWords = new TreeMap<>();
        for (RoleClaim claim : claims) {
            String words =
                    claim.said().article() + " " + claim.mention().title().span();
            byWords.computeIfAbsent(words, unknown -> new ArrayList<>()).add(claim);
        }
        Map<String, Set<String>> linked = new TreeMap<>();
        for (List<RoleClaim> same : byWords.values()) {
            boolean several =
                    same.stream().map(claim -> claim.post().holder()).distinct().count() > 1;
            same.stream().filter(claim -> several).forEach(claim -> claim.post()
                    .holder()
                    .ifPresent(holder -> linked.computeIfAbsent(claim.post().concept(), unknown -> new TreeSet<>())
                            .add(holder)));
        }
        return linked;
    }

    /** « la Compagnie » beside « la Compagnie hérançaise de navigation », for one holder of one title, is the same. */
    private List<RoleClaim> withFullNames(List<RoleClaim> claims) {
        return claims.stream()
                .map(claim -> claims.stream()
                        .filter(other -> isFullerName(claim.post(), other.post()))
                        .findFirst()
                        .map(other -> claim.with(claim.post().at(other.post().organisation())))
                        .orElse(claim))
                .toList();
    }

    private boolean isFullerName(Post post, Post other) {
        if (post.holder().isEmpty()
                || !post.holder().equals(other.holder())
                || !post.concept().equals(other.concept())) {
            return false;
        }
        String name = name(post);
        String fuller = name(other);
        return !name.isEmpty() && fuller.length() > name.length() && fuller.startsWith(name + " ");
    }

    private String name(Post post) {
        return post.organisation().flatMap(cast::entity).map(Entity::name).orElse("");
    }

    private static List<RoleClaim> withOrganisations(List<RoleClaim> claims) {
        List<RoleClaim> whole = new ArrayList<>();
        for (RoleClaim claim : claims) {
            boolean open = claim.post().organisation().isEmpty() && claim.status() != RoleStatus.OFFERED;
            whole.add(open ? claim.with(claim.post().at(onlyOrganisation(claim, claims))) : claim);
        }
        return whole;
    }

    /**
     * The organisation that claims of the same title and holder tell most, those beside the title first; nothing when
     * two are told as often.
     */
    private static Optional<String> onlyOrganisation(RoleClaim claim, List<RoleClaim> claims) {
        List<RoleClaim> same = claims.stream()
                .filter(other -> other.post().concept().equals(claim.post().concept()))
                .filter(other -> other.status() != RoleStatus.OFFERED)
                .filter(other -> claim.post().holder().isEmpty()
                        || claim.post().holder().equals(other.post().holder()))
                .toList();
        boolean anybody = claim.post().holder().isEmpty();
        Optional<String> beside = most(
                same.stream()
                        .filter(other -> other.change() == RoleChange.ENDS
                                || !other.mention().rule().startsWith("roles.verb"))
                        .toList(),
                anybody);
        return beside.or(() -> most(same, anybody));
    }

    /** With nobody to go by, only an organisation without a rival will do. */
    private static Optional<String> most(List<RoleClaim> claims, boolean alone) {
        Map<String, Long> told = claims.stream()
                .flatMap(claim -> claim.post().organisation().stream())
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        long best = told.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        List<String> first = told.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 && (!alone || told.size() == 1) ? Optional.of(first.get(0)) : Optional.empty();
    }
}
