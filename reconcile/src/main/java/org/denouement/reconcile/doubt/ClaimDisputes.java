package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Role;
import org.denouement.model.story.Version;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.ItemIds;
import org.denouement.reconcile.item.Sources;

/**
 * What one source claims and another, or the same one later, claims the contrary of: « dément avoir été averti » and « a
 * reconnu avoir reçu deux des trois signalements », "Nobody rang us" and "telephoned the company on Friday".
 */
final class ClaimDisputes {
    private final Passages passages;
    private final Sources sources;
    private final Cast cast;

    ClaimDisputes(Passages passages, Sources sources, Cast cast) {
        this.passages = passages;
        this.sources = sources;
        this.cast = cast;
    }

    /** What is denied and what is claimed of one matter. */
    private record Sides(List<SaidClaim> denied, List<SaidClaim> claimed) {}

    List<Contradiction> find(List<Reading> readings, List<Role> roles) {
        List<SaidClaim> claims = readings.stream()
                .flatMap(reading -> said(reading).stream())
                .sorted(Comparator.comparing((SaidClaim said) ->
                                said.parties().day().map(Object::toString).orElse("9999"))
                        .thenComparing(SaidClaim::article)
                        .thenComparing(SaidClaim::sentence))
                .toList();
        ClaimPairs pairs = new ClaimPairs(readings, cast, roles);
        List<Sides> all = new ArrayList<>();
        for (SaidClaim denied : claims) {
            List<SaidClaim> contrary = denied.claim().denied()
                    ? claims.stream()
                            .filter(claim -> !claim.claim().denied() && pairs.areContrary(denied, claim))
                            .toList()
                    : List.of();
            if (!contrary.isEmpty()) {
                add(all, denied, contrary);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        all.forEach(sides -> found.add(contradiction(sides)));
        return found;
    }

    private static void add(List<Sides> all, SaidClaim denied, List<SaidClaim> contrary) {
        Optional<Sides> home = all.stream()
                .filter(sides -> sides.claimed().stream().anyMatch(contrary::contains)
                        || sides.denied().stream().anyMatch(other -> isSameMatter(other, denied)))
                .findFirst();
        Sides sides = home.orElseGet(() -> new Sides(new ArrayList<>(), new ArrayList<>()));
        sides.denied().add(denied);
        contrary.stream().filter(claim -> !sides.claimed().contains(claim)).forEach(sides.claimed()::add);
        if (home.isEmpty()) {
            all.add(sides);
        }
    }

    private static boolean isSameMatter(SaidClaim one, SaidClaim other) {
        return one.claim().concept().equals(other.claim().concept())
                && one.parties().whom().isPresent()
                && one.parties().whom().equals(other.parties().whom());
    }

    private List<SaidClaim> said(Reading reading) {
        List<SaidClaim> said = new ArrayList<>();
        for (ClaimMention claim : reading.facts().claims()) {
            Optional<Sentence> sentence = reading.sentenceAt(claim.span().start());
            if (sentence.isPresent()
                    && !claim.concept().isEmpty()
                    && !claim.rule().equals("claims.asked")) {
                SaidClaim.Parties parties = new SaidClaim.Parties(
                        claim.whom().map(span -> party(reading, span)),
                        claim.voice().filter(span -> isNamed(reading, span)).map(span -> party(reading, span)),
                        sources.dayOf(reading.article().id()));
                int place = reading.sentences().indexOf(sentence.get());
                said.add(new SaidClaim(claim, reading, place, parties, words(sentence.get())));
            }
        }
        return said;
    }

    /** A pronoun that nobody resolves is no voice: it may be anybody's. */
    private boolean isNamed(Reading reading, Span span) {
        boolean pronoun = reading.sentenceAt(span.start()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()))
                .allMatch(token -> token.upos().equals("PRON"));
        return !pronoun || cast.entity(party(reading, span)).isPresent();
    }

    /** The cast member; else the words themselves. */
    private String party(Reading reading, Span span) {
        String article = reading.article().id();
        Optional<Span> whole = reading.mentionAt(span).map(mention -> mention.span());
        return cast.entityOf(article, span)
                .or(() -> whole.flatMap(mention -> cast.entityOf(article, mention)))
                .orElseGet(() -> span.in(reading.text()).toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (token.upos().equals("NOUN") || token.upos().equals("PROPN")) {
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private Contradiction contradiction(Sides sides) {
        SaidClaim first = sides.denied().get(0);
        String concept = first.claim().concept();
        Optional<String> name = first.parties().whom().flatMap(cast::entity).map(Entity::name);
        boolean informed = concept.equals("informed") && name.isPresent();
        boolean admitted = sides.denied().stream()
                .map(said -> said.parties().voice())
                .anyMatch(voice -> voice.isPresent()
                        && sides.claimed().stream()
                                .anyMatch(said -> said.parties().voice().equals(voice)));
        if (admitted && name.isPresent()) {
            sides.claimed()
                    .sort(Comparator.comparing(said ->
                            !said.parties().voice().equals(first.parties().voice())));
            return contradiction(sides, Reason.of("disputes.admitted", name.get()));
        }
        return contradiction(
                sides, informed ? Reason.of("disputes.informed", name.get()) : Reason.of("disputes.claims"));
    }

    private Contradiction contradiction(Sides sides, Reason what) {
        Version denied = version(sides.denied(), "disputes.denied");
        Version claimed = version(sides.claimed(), "disputes.claimed");
        String id = ItemIds.of(
                "dispute",
                "claim",
                sides.denied().get(0).claim().concept(),
                denied.telling().words(),
                claimed.telling().words());
        return new Contradiction(id, "status", what, List.of(claimed, denied));
    }

    private Version version(List<SaidClaim> claims, String rule) {
        Evidence evidence = claims.stream()
                .map(said -> new Evidence(
                        List.of(said.reading().article().anchor(said.claim().span(), rule)), List.of()))
                .reduce(new Evidence(List.of(), List.of()), Evidence::and);
        SaidClaim first = claims.get(0);
        return new Version(passages.telling(first.article(), first.claim().span()), List.of(), evidence);
    }

    /**
     * « Tessaline a aussitôt démenti. »: beside the words of somebody else in the sentence before; not where {@code
     * found} tells one of the two already.
     */
    List<Contradiction> replies(List<Reading> readings, List<Contradiction> found) {
        List<Contradiction> replies = new ArrayList<>();
        for (Reading reading : readings) {
            for (ClaimMention claim : reading.facts().claims()) {
                if (claim.rule().startsWith("claims.reply")) {
                    repliedTo(reading, claim)
                            .filter(said -> found.stream().noneMatch(other -> tells(other, reading, said, claim)))
                            .map(said -> reply(reading, said, claim))
                            .ifPresent(replies::add);
                }
            }
        }
        return replies;
    }

    private static boolean tells(Contradiction other, Reading reading, Span said, ClaimMention reply) {
        return other.kind().equals("status")
                && other.versions().stream()
                        .flatMap(version -> version.evidence().anchors().stream())
                        .filter(anchor ->
                                anchor.source().equals(reading.article().id()))
                        .anyMatch(anchor ->
                                anchor.span().overlaps(said) || anchor.span().overlaps(reply.span()));
    }

    private Optional<Span> repliedTo(Reading reading, ClaimMention reply) {
        boolean blunt = reply.rule().endsWith(".blunt");
        return new RepliedTo(passages, reading, reply).find(blunt, span -> reading.quotations().stream()
                .filter(Quotation::reportsWords)
                .filter(quotation -> span.overlaps(quotation.extent()) && !quotation.isDenial())
                .map(quotation -> quotation.attribution().source().map(source -> party(reading, source)))
                .anyMatch(source ->
                        source.isPresent() && !source.equals(reply.voice().map(voice -> party(reading, voice)))));
    }

    private Contradiction reply(Reading reading, Span said, ClaimMention reply) {
        Evidence claimed = new Evidence(List.of(reading.article().anchor(said, "disputes.claimed")), List.of());
        Evidence denied = new Evidence(List.of(reading.article().anchor(reply.span(), "disputes.denied")), List.of());
        String voice = reply.voice().map(span -> span.in(reading.text())).orElse("");
        return new Contradiction(
                ItemIds.of("dispute", "reply", reading.article().id(), said.in(reading.text())),
                "status",
                Reason.of("disputes.denied", said.in(reading.text()).strip(), voice),
                List.of(passages.version(claimed, List.of()), passages.version(denied, List.of())));
    }
}
