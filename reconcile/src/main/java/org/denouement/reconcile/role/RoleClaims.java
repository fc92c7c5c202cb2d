package org.denouement.reconcile.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.RoleTitle;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Entity;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.Sources;
import org.denouement.reconcile.role.RoleClaim.Post;
import org.denouement.reconcile.role.RoleClaim.Said;

/**
 * The claims of all articles about roles, with what one leaves open filled in from the others: « retourné à son poste »
 * is the post that its holder is known for; a chief executive told without a company is that of the company that others
 * tell, when there is only one.
 */
public final class RoleClaims {
    static final String ANY_POST = "post";

    private final Sources sources;
    private final Cast cast;

    private RoleClaims(Sources sources, Cast cast) {
        this.sources = sources;
        this.cast = cast;
    }

    /** In order of article and of words. */
    public static List<RoleClaim> of(Coverage coverage, List<Reading> readings, Cast cast) {
        return new RoleClaims(Sources.of(coverage, readings), cast).claims(readings);
    }

    private List<RoleClaim> claims(List<Reading> readings) {
        List<RoleClaim> told = new ArrayList<>();
        Set<RoleClaim> described = new HashSet<>();
        for (Reading reading : readings) {
            List<RoleClaim> here = reading.facts().roles().stream()
                    .map(mention -> claim(reading, mention))
                    .filter(claim -> isOfPerson(reading, claim.post()))
                    .toList();
            told.addAll(here);
            here.stream().filter(claim -> isDescribed(reading, claim)).forEach(described::add);
        }
        List<RoleClaim> whole = new RolePosts(cast).whole(RolePosts.withSureBodies(told, described));
        List<RoleClaim> named = new ArrayList<>(whole.stream()
                .map(claim -> named(claim, whole))
                .flatMap(Optional::stream)
                .toList());
        readings.forEach(reading -> named.addAll(ofEvents(reading, named)));
        return RolePosts.ofOwnHouse(named);
    }

    private RoleClaim claim(Reading reading, RoleMention mention) {
        String article = reading.article().id();
        Post post = new Post(
                mention.holder().flatMap(span -> cast.entityOf(article, span)),
                mention.title().concept(),
                mention.organisation().flatMap(span -> cast.entityOf(article, span)));
        return new RoleClaim(post, said(reading, mention, words(mention)), mention, sources.originOf(article));
    }

    private static Span words(RoleMention mention) {
        Span words = mention.title().span();
        for (Span span : mention.holder().stream().toList()) {
            words = words.cover(span);
        }
        for (Span span : mention.organisation().stream().toList()) {
            words = words.cover(span);
        }
        for (Span span : mention.when().flatMap(when -> when.timex()).stream().toList()) {
            words = words.cover(span);
        }
        return words;
    }

    private Said said(Reading reading, RoleMention mention, Span words) {
        String article = reading.article().id();
        return new Said(
                article,
                sources.dayOf(article),
                sources.telling(article, mention.title().span()),
                sources.evidence(article, words, mention.rule(), Reason.of("roles.rule." + family(mention.rule()))));
    }

    /** {@code "roles.verb.again"} is told as {@code "roles.rule.verb"}. */
    private static String family(String rule) {
        String[] parts = rule.split("\\.");
        return parts.length > 1 ? parts[1] : "verb";
    }

    /** Whether a description ("the company's chairman") stands for the organisation, which may be misread. */
    private static boolean isDescribed(Reading reading, RoleClaim claim) {
        return claim.mention().organisation().isPresent()
                && reading.entities().stream()
                        .filter(mention -> mention.form() != MentionForm.NAME)
                        .anyMatch(mention -> mention.span()
                                .equals(claim.mention().organisation().get()));
    }

    /** A post is held by a person, and by nobody who only signs the article. */
    private boolean isOfPerson(Reading reading, Post post) {
        Optional<Entity> holder = post.holder().flatMap(cast::entity);
        boolean other =
                holder.filter(entity -> entity.kind() != EntityKind.PERSON).isPresent();
        List<String> bylines = reading.article().masthead().bylines();
        boolean signs = holder.filter(entity -> bylines.contains(entity.name())).isPresent();
        return !other && !signs;
    }

    /** A claim on "his post" takes the one post that its holder is known for; without one it says nothing. */
    private static Optional<RoleClaim> named(RoleClaim claim, List<RoleClaim> claims) {
        if (!claim.post().concept().equals(ANY_POST)) {
            return Optional.of(claim);
        }
        return switch (claim.status()) {
            case OFFERED, REFUSED -> offered(claim, claims);
            case INTERIM ->
                interim(claim, claims)
                        .map(known -> claim.as(known.post(), known.said().title()));
            default ->
                isStillStandingIn(claim, claims)
                        ? Optional.empty()
                        : claim.post()
                                .holder()
                                .flatMap(holder -> onlyPost(holder, claims))
                                .filter(known -> isThere(claim, known))
                                .map(known ->
                                        claim.as(known.post(), known.said().title()));
        };
    }

    /** « La tête de Norvane » is no post that its holder is only known for elsewhere. */
    private static boolean isThere(RoleClaim claim, RoleClaim known) {
        return claim.post().organisation().isEmpty()
                || known.post().organisation().isEmpty()
                || claim.post().organisation().equals(known.post().organisation());
    }

    /** « Elle reste en poste » of somebody who stands in says nothing new. */
    private static boolean isStillStandingIn(RoleClaim claim, List<RoleClaim> claims) {
        return claim.is(RoleChange.HOLDS, RoleStatus.HELD)
                && claims.stream()
                        .anyMatch(other -> other.status() == RoleStatus.INTERIM
                                && other.post().holder().equals(claim.post().holder()));
    }

    /** « X assure l’intérim »: of the post of hers that others name, or of the one that the article tells is free. */
    private static Optional<RoleClaim> interim(RoleClaim claim, List<RoleClaim> claims) {
        List<RoleClaim> named = claims.stream()
                .filter(other -> !other.post().concept().equals(ANY_POST))
                .toList();
        return only(
                        named.stream()
                                .filter(other -> other.post()
                                        .holder()
                                        .equals(claim.post().holder()))
                                .toList(),
                        other -> other.status() == RoleStatus.INTERIM)
                .or(() -> freed(claim, named));
    }

    private static Optional<RoleClaim> freed(RoleClaim claim, List<RoleClaim> named) {
        List<RoleClaim> free = named.stream()
                .filter(other -> other.said().article().equals(claim.said().article()))
                .filter(other -> other.change() == RoleChange.ENDS
                        && other.post().organisation().isPresent()
                        && other.post().holder().isPresent())
                .toList();
        return claim.status() == RoleStatus.INTERIM
                ? only(free, other -> true)
                        .filter(known ->
                                !known.post().holder().equals(claim.post().holder()))
                        .map(known -> known.with(known.post().by(claim.post().holder())))
                : Optional.empty();
    }

    /** What is offered is another post than the one held: for good what is held for a time, or the head of a body. */
    private static Optional<RoleClaim> offered(RoleClaim claim, List<RoleClaim> claims) {
        Optional<RoleClaim> forGood = interim(claim, claims)
                .filter(known -> claim.post().organisation().isEmpty()
                        || known.post().organisation().equals(claim.post().organisation()));
        Optional<RoleClaim> head = claim.post().organisation().isEmpty()
                ? Optional.empty()
                : only(
                        claims.stream()
                                .filter(other -> other.post()
                                        .organisation()
                                        .equals(claim.post().organisation()))
                                .map(other ->
                                        other.with(other.post().by(claim.post().holder())))
                                .toList(),
                        other -> Seats.leads(other.post().concept()));
        return forGood.or(() -> head)
                .map(known -> claim.as(known.post(), known.said().title()));
    }

    private static Optional<RoleClaim> onlyPost(String holder, List<RoleClaim> claims) {
        List<RoleClaim> held = claims.stream()
                .filter(claim -> claim.post().holder().filter(holder::equals).isPresent())
                .filter(claim -> !claim.post().concept().equals(ANY_POST))
                .filter(claim -> claim.post().organisation().isPresent())
                .filter(claim -> !claim.is(RoleChange.HOLDS, RoleStatus.HELD)
                        || !claim.mention().rule().startsWith("roles.verb"))
                .toList();
        return only(held, claim -> claim.change() == RoleChange.ENDS)
                .or(() -> only(held, claim -> claim.status() == RoleStatus.HELD))
                .or(() -> onlyTitle(holder, claims));
    }

    /** The one title that somebody is ever given, wherever it is held. */
    private static Optional<RoleClaim> onlyTitle(String holder, List<RoleClaim> claims) {
        List<RoleClaim> own = claims.stream()
                .filter(claim -> claim.post().holder().filter(holder::equals).isPresent())
                .filter(claim -> !claim.post().concept().equals(ANY_POST))
                .toList();
        return only(own, claim -> true)
                .filter(claim -> claim.status() == RoleStatus.HELD || claim.change() == RoleChange.ENDS);
    }

    private static Optional<RoleClaim> only(List<RoleClaim> claims, Predicate<RoleClaim> which) {
        List<RoleClaim> those = claims.stream().filter(which).toList();
        long posts = those.stream().map(RoleClaim::post).distinct().count();
        return posts == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    /** « Arden a été licencié vendredi », without a title: the end of the one post that he is known for. */
    private List<RoleClaim> ofEvents(Reading reading, List<RoleClaim> known) {
        List<RoleClaim> claims = new ArrayList<>();
        for (EventMention event : reading.facts().events()) {
            if (event.what().type().equals("end-position") && isFact(event) && !isTold(reading, event)) {
                holder(reading, event)
                        .flatMap(holder -> onlyPost(holder, known))
                        .map(held -> ended(reading, event, held))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean isFact(EventMention event) {
        return event.how().status() == Status.HAPPENED && !event.how().negated();
    }

    private static boolean isTold(Reading reading, EventMention event) {
        return reading.facts().roles().stream()
                .filter(role -> role.change() == RoleChange.ENDS && isDay(role))
                .anyMatch(role -> event.clause().contains(role.title().span())
                        || role.holder().filter(event.clause()::contains).isPresent());
    }

    /** Whether the role tells its day itself; else that of an event told of the same person will do. */
    private static boolean isDay(RoleMention role) {
        return role.when().flatMap(TimeLink::range).flatMap(TimeRange::firstDay).isPresent();
    }

    private Optional<String> holder(Reading reading, EventMention event) {
        return event.participants().stream()
                .filter(participant -> participant.role().equals("patient")
                        || participant.role().equals("agent")
                                && event.what().concept().equals("resign"))
                .map(Participant::head)
                .map(head -> cast.entityOf(reading.article().id(), head))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private RoleClaim ended(Reading reading, EventMention event, RoleClaim held) {
        Post post = held.post();
        RoleMention mention = new RoleMention(
                Optional.empty(),
                new RoleTitle(event.trigger(), post.concept()),
                Optional.empty(),
                RoleStatus.FORMER,
                RoleChange.ENDS,
                event.when(),
                "roles.event");
        Said said = said(reading, mention, event.clause());
        return new RoleClaim(
                        post, said, mention, sources.originOf(reading.article().id()))
                .as(post, held.said().title());
    }

    static Comparator<RoleClaim> inOrder() {
        return Comparator.comparing((RoleClaim claim) -> claim.said().article())
                .thenComparing(claim -> claim.mention().title().span());
    }
}
