package org.denouement.read.role;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;

/** The mentions of one sentence, found by where they stand. */
final class Names {
    private final String text;
    private final Line line;
    private final List<EntityMention> mentions;
    private final Optional<EntityMention> mind;

    private Names(String text, Line line, List<EntityMention> mentions, Optional<EntityMention> mind) {
        this.text = text;
        this.line = line;
        this.mentions = mentions;
        this.mind = mind;
    }

    static Names of(Reading reading, Line line) {
        Span sentence = line.sentence().span();
        return new Names(
                reading.text(),
                line,
                reading.entities().stream()
                        .filter(mention -> sentence.contains(mention.span()))
                        .toList(),
                Topic.before(reading, sentence));
    }

    /** What « sa présidente » belongs to when nothing in the sentence says it: the body that it was just about. */
    Optional<Span> bodyInMind(int end) {
        boolean person = mentions.stream()
                .anyMatch(mention -> isPerson(mention) && mention.span().end() <= end);
        return person ? Optional.empty() : mind.map(EntityMention::span);
    }

    /** The name alone, without the title and article that the mention may cover. */
    Span nameOf(EntityMention mention) {
        int at = text.indexOf(mention.name(), mention.span().start());
        return mention.form() == MentionForm.NAME
                        && at >= 0
                        && at + mention.name().length() <= mention.span().end()
                ? Span.of(at, at + mention.name().length())
                : mention.span();
    }

    /** The body that a possessive before a title stands for: the one it was read as, or the only one before it. */
    Optional<Span> owner(Span pronoun) {
        return mentions.stream()
                .filter(mention -> mention.span().equals(pronoun))
                .filter(Names::isBody)
                .map(EntityMention::span)
                .findFirst()
                .or(() -> onlyBodyBefore(pronoun));
    }

    /** "Hull Steel said that its chief executive…": the one organisation named before in the sentence. */
    private Optional<Span> onlyBodyBefore(Span pronoun) {
        List<EntityMention> before = mentions.stream()
                .filter(mention -> mention.span().end() <= pronoun.start())
                .filter(mention -> mention.kind() != EntityKind.PLACE && mention.form() == MentionForm.NAME)
                .toList();
        boolean one = before.size() == 1 && before.get(0).kind() == EntityKind.ORGANISATION;
        Optional<Span> told = one ? Optional.of(before.get(0).span()) : Optional.empty();
        return before.isEmpty() ? bodyInMind(pronoun.start()) : told;
    }

    /** The person whose name begins with piece {@code at}. */
    Optional<EntityMention> personFrom(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        int start = line.pieces().get(at).span().start();
        return mentions.stream()
                .filter(Names::isPerson)
                .filter(mention ->
                        mention.span().start() == start || nameOf(mention).start() == start)
                .findFirst()
                .map(this::named);
    }

    /** For "Mr", which stands for the name behind it, that name. */
    private EntityMention named(EntityMention mention) {
        return mention.antecedent().stream()
                .filter(name -> name.start() - mention.span().end() <= 2
                        && name.start() >= mention.span().end())
                .flatMap(name -> mentions.stream().filter(other -> other.span().equals(name)))
                .findFirst()
                .orElse(mention);
    }

    /** The name, of whatever kind, that begins with piece {@code at}. */
    Optional<EntityMention> nameFrom(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        int start = line.pieces().get(at).span().start();
        return mentions.stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .filter(mention -> mention.span().start() == start)
                .findFirst();
    }

    /** The person whose mention ends just before piece {@code end}. */
    Optional<EntityMention> personBefore(int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        int last = line.pieces().get(end - 1).span().end();
        return mentions.stream()
                .filter(Names::isPerson)
                .filter(mention -> mention.span().end() == last)
                .findFirst();
    }

    /** The person whose mention covers the piece. */
    Optional<EntityMention> personAt(int piece) {
        Span span = line.pieces().get(piece).span();
        return mentions.stream()
                .filter(Names::isPerson)
                .filter(mention -> mention.span().contains(span))
                .findFirst()
                .map(this::named);
    }

    /** The body whose mention covers the piece, the shortest first. */
    Optional<EntityMention> bodyAt(int piece) {
        if (piece >= line.size()) {
            return Optional.empty();
        }
        Span span = line.pieces().get(piece).span();
        return mentions.stream()
                .filter(Names::isBody)
                .filter(mention -> mention.span().contains(span))
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    }

    /** The body (organisation, place…) whose mention begins with piece {@code at}. */
    Optional<EntityMention> bodyFrom(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        int start = line.pieces().get(at).span().start();
        return mentions.stream()
                .filter(Names::isBody)
                .filter(mention ->
                        mention.span().start() == start || nameOf(mention).start() == start)
                .findFirst();
    }

    /** The body whose mention ends just before piece {@code end}. */
    Optional<EntityMention> bodyBefore(int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        int last = line.pieces().get(end - 1).span().end();
        return mentions.stream()
                .filter(Names::isBody)
                .filter(mention -> mention.span().end() == last)
                .findFirst();
    }

    /** Whether a name covers the piece as part of itself (« Président Hôtel »), and not as a title before it. */
    boolean isInsideName(int piece) {
        Span span = line.pieces().get(piece).span();
        return mentions.stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .anyMatch(mention -> nameOf(mention).contains(span));
    }

    /** Whether a mention covers the piece of which it is known whom it means. */
    boolean isKnown(int piece) {
        Span span = line.pieces().get(piece).span();
        return mentions.stream()
                .filter(mention -> mention.form() == MentionForm.NAME
                        || mention.antecedent().isPresent())
                .anyMatch(mention -> mention.span().contains(span));
    }

    /** The piece behind the last of a mention. */
    int pieceAfter(EntityMention mention) {
        return line.pieceFrom(mention.span().end());
    }

    List<EntityMention> all() {
        return mentions;
    }

    /** Somebody named, or a pronoun or description that stands for somebody named. */
    static boolean isPerson(EntityMention mention) {
        boolean known =
                mention.form() != MentionForm.NOMINAL || mention.antecedent().isPresent();
        return mention.kind() == EntityKind.PERSON && known;
    }

    /** The name that a mention stands for, or its own words. */
    static Span meant(EntityMention mention) {
        return mention.antecedent().orElse(mention.span());
    }

    static boolean isBody(EntityMention mention) {
        return mention.kind() == EntityKind.ORGANISATION
                || mention.kind() == EntityKind.PLACE
                || mention.kind() == EntityKind.GROUP
                || mention.kind() == EntityKind.WORK
                || mention.kind() == EntityKind.UNKNOWN && mention.form() == MentionForm.NAME;
    }
}
