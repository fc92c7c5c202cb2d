package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Entity;
import org.denouement.model.text.Span;

/** The mentions of all articles, each put with those that mean the same. */
final class Clusters {
    private final Map<String, Map<Span, Member>> members = new TreeMap<>();
    private final List<Member> inOrder = new ArrayList<>();

    private Clusters() {}

    static Clusters of(List<Reading> readings) {
        Names names = Names.of(readings);
        Merger merger = Merger.of(names.all(), declared(readings, names));
        ShortNames shortNames = new ShortNames(names, merger);
        Clusters clusters = new Clusters();
        Map<Known, Member> byRoot = new IdentityHashMap<>();
        List<Reading> ordered = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.article().id()))
                .toList();
        for (Reading reading : ordered) {
            Article article = new Article(reading, names, merger, shortNames);
            clusters.names(article, byRoot);
            clusters.others(reading);
        }
        clusters.titled(ordered);
        return clusters;
    }

    private record Article(Reading reading, Names names, Merger merger, ShortNames shortNames) {
        String id() {
            return reading.article().id();
        }
    }

    /** What the articles themselves say: « Twitter, rebaptisé X ». */
    private static List<Link> declared(List<Reading> readings, Names names) {
        List<Link> links = new ArrayList<>();
        for (Reading reading : readings) {
            for (EntityMention mention : Names.namesOf(reading)) {
                mention.antecedent()
                        .flatMap(span -> nameAt(reading, span))
                        .filter(other -> names.of(other) != names.of(mention))
                        .map(other -> new Link(names.of(mention), names.of(other), mention.because(), 0.95))
                        .ifPresent(links::add);
            }
        }
        links.addAll(withBirthNames(links, names));
        return links;
    }

    /** « Claire Ramont, née Aubier » in one article makes « Claire Aubier » of another the same woman. */
    private static List<Link> withBirthNames(List<Link> declared, Names names) {
        List<Link> links = new ArrayList<>();
        for (Link link : declared) {
            boolean surname = link.alias().words().size() == 1 && link.of().isFullPerson();
            for (Known name : surname ? names.all() : List.<Known>of()) {
                if (name.words().equals(List.of(link.of().first(), link.alias().first()))) {
                    links.add(new Link(name, link.of(), link.because(), 0.9));
                }
            }
        }
        return links;
    }

    private static Optional<EntityMention> nameAt(Reading reading, Span span) {
        return Names.namesOf(reading).stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst();
    }

    private void names(Article article, Map<Known, Member> byRoot) {
        for (EntityMention mention : Names.namesOf(article.reading())) {
            Optional<ShortNames.Meant> meant = article.shortNames().meant(article.reading(), mention);
            Optional<Known> whole = meant.isPresent()
                    ? meant.get().whole()
                    : Optional.of(article.names().of(mention));
            if (whole.isPresent()) {
                Known root = article.merger().rootOf(whole.get());
                Member member = byRoot.computeIfAbsent(root, each -> added(Member.named(article.merger(), root)));
                meant.flatMap(ShortNames.Meant::link).ifPresent(member::link);
                put(article.reading(), mention, member);
            }
        }
    }

    private Member added(Member member) {
        inOrder.add(member);
        return member;
    }

    /** Descriptions and pronouns, by what they stand for. */
    private void others(Reading reading) {
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NOMINAL && isSubEntity(mention)) {
                described(reading, mention);
            }
        }
        for (EntityMention mention : reading.entities()) {
            if (mention.form() != MentionForm.NAME && !mention.rule().equals("described.honorific")) {
                mention.antecedent()
                        .flatMap(span -> memberAt(reading.article().id(), span))
                        .ifPresent(member -> put(reading, mention, member));
            }
        }
    }

    /** Descriptions that only the coverage resolves, and the pronouns that stand for them. */
    private void titled(List<Reading> readings) {
        Bearers bearers = Bearers.of(readings, this::memberAt);
        for (Reading reading : readings) {
            for (EntityMention mention : reading.entities()) {
                if (memberAt(reading.article().id(), mention.span()).isEmpty()) {
                    bearers.of(reading, mention, this::memberAt).ifPresent(member -> put(reading, mention, member));
                }
            }
            for (EntityMention mention : reading.entities()) {
                if (memberAt(reading.article().id(), mention.span()).isEmpty()) {
                    mention.antecedent()
                            .flatMap(span -> memberAt(reading.article().id(), span))
                            .filter(member -> mention.form() != MentionForm.NAME)
                            .ifPresent(member -> put(reading, mention, member));
                }
            }
        }
    }

    private static boolean isSubEntity(EntityMention mention) {
        return mention.antecedent().isEmpty()
                && (mention.because().key().equals("entity.described.owned")
                        || mention.because().key().equals("entity.described.group"));
    }

    /** « le conseil d’administration d’OrvanAI »: known by what it belongs to, whatever stands around it. */
    private void described(Reading reading, EntityMention mention) {
        List<String> because = mention.because().arguments();
        String key = because.get(0).toLowerCase(java.util.Locale.ROOT);
        if (mention.because().key().equals("entity.described.owned")) {
            Optional<Member> owner = reading.entities().stream()
                    .filter(each ->
                            each.form() == MentionForm.NAME && each.name().equals(because.get(1)))
                    .findFirst()
                    .flatMap(each -> memberAt(reading.article().id(), each.span()));
            key = because.get(2) + " / " + owner.map(Member::key).orElse(because.get(1));
        }
        String found = mention.kind() + " " + key;
        Member member = inOrder.stream()
                .filter(each -> each.key().equals(found))
                .findFirst()
                .orElseGet(() -> added(Member.described(found, mention)));
        put(reading, mention, member);
    }

    private void put(Reading reading, EntityMention mention, Member member) {
        member.add(reading, mention);
        members.computeIfAbsent(reading.article().id(), id -> new TreeMap<>()).put(mention.span(), member);
    }

    private Optional<Member> memberAt(String article, Span span) {
        return Optional.ofNullable(members.getOrDefault(article, Map.of()).get(span));
    }

    List<Entity> entities() {
        return inOrder.stream()
                .map(Member::entity)
                .sorted(Comparator.comparing(
                                (Entity entity) -> -entity.evidence().anchors().size())
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .toList();
    }

    /** The entity that a mention means, itself or through its antecedent. */
    Optional<String> entityOf(Reading reading, EntityMention mention) {
        return memberAt(reading.article().id(), mention.span()).map(Member::id);
    }
}
