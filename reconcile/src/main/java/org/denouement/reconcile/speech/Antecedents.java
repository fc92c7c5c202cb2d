package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.article.Block;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** Whom « elle » and "he" beside a cue mean: the only person before them in their paragraph whom they fit. */
final class Antecedents {
    private final Cast cast;
    private final Reading reading;
    private final Genders genders;

    Antecedents(Cast cast, Reading reading, Genders genders) {
        this.cast = cast;
        this.genders = genders;
        this.reading = reading;
    }

    /** The word, when the phrase is one pronoun of one person of known gender. */
    Optional<Token> pronoun(Span phrase) {
        return reading.sentenceAt(phrase.start()).map(Sentence::tokens).orElse(List.of()).stream()
                .filter(token -> token.span().overlaps(phrase)
                        && token.span().end() == phrase.end()
                        && token.upos().equals("PRON"))
                .filter(token ->
                        token.span().start() <= phrase.start() || token.span().equals(phrase))
                .findFirst();
    }

    /** Whether gender or number forbids that the pronoun means the entity. */
    boolean isForbidden(Token pronoun, String entity) {
        boolean person = cast.entity(entity)
                .filter(known -> known.kind() == EntityKind.PERSON)
                .isPresent();
        Gender own = genders.of(entity);
        Gender asked = gender(pronoun);
        boolean other = own != Gender.UNKNOWN && asked != Gender.UNKNOWN && own != asked;
        return person && (other || pronoun.feature("Number").equals("Plur"));
    }

    /** Nobody when two people fit, or when a description before the pronoun may be somebody else. */
    Optional<String> of(Token pronoun, Quotation quotation) {
        if (gender(pronoun) == Gender.UNKNOWN || !pronoun.feature("Number").equals("Sing")) {
            return Optional.empty();
        }
        Optional<Span> paragraph = reading.article().blocks().stream()
                .map(Block::span)
                .filter(span -> span.contains(pronoun.span()))
                .findFirst();
        return paragraph.flatMap(span -> only(pronoun, before(span, quotation)));
    }

    private List<EntityMention> before(Span paragraph, Quotation quotation) {
        List<EntityMention> people = new ArrayList<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.kind() == EntityKind.PERSON
                    && mention.form() != MentionForm.PRONOUN
                    && paragraph.contains(mention.span())
                    && mention.span().end() <= quotation.extent().start()) {
                people.add(mention);
            }
        }
        return people;
    }

    private Optional<String> only(Token pronoun, List<EntityMention> people) {
        Set<String> fitting = new TreeSet<>();
        for (EntityMention mention : people) {
            Optional<String> entity = cast.entityOf(reading.article().id(), mention.span());
            Gender gender = entity.map(genders::of).orElse(mention.gender());
            if (gender == Gender.UNKNOWN || gender == gender(pronoun)) {
                fitting.add(entity.orElse(""));
            }
        }
        return fitting.size() == 1
                ? Optional.of(fitting.iterator().next())
                        .filter(entity -> !entity.isEmpty() && genders.of(entity) == gender(pronoun))
                : Optional.empty();
    }

    static Gender gender(Token pronoun) {
        String feature = pronoun.feature("Gender");
        return feature.equals("Fem") ? Gender.FEMININE : feature.equals("Masc") ? Gender.MASCULINE : Gender.UNKNOWN;
    }
}
