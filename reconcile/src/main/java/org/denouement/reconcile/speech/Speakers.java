package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Entity;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** Gives the phrase of a source a member of the cast. A phrase that may mean two people gives nobody. */
final class Speakers {
    private final Cast cast;
    private final Reading reading;

    private final Set<String> outlets;
    private final Antecedents antecedents;

    Speakers(Cast cast, Reading reading, Genders genders, Set<String> outlets) {
        this.cast = cast;
        this.reading = reading;
        this.outlets = outlets;
        this.antecedents = new Antecedents(cast, reading, genders);
    }

    Speaker of(Quotation quotation) {
        Optional<Span> source = quotation.attribution().source();
        if (source.isEmpty()) {
            return new Speaker(Optional.empty(), quotation.because());
        }
        String words = source.get().in(reading.text());
        Optional<String> id = meant(source.get(), quotation).filter(this::maySpeak);
        return id.flatMap(cast::entity)
                .map(entity -> new Speaker(Optional.of(entity.id()), reason(words, entity)))
                .orElseGet(() -> new Speaker(Optional.empty(), Reason.of("speech.speaker.nobody", words)));
    }

    private Optional<String> meant(Span phrase, Quotation quotation) {
        Optional<String> known = entityOf(phrase).filter(entity -> !namesAnother(phrase, entity));
        Optional<Token> pronoun = antecedents.pronoun(phrase);
        if (pronoun.isPresent()) {
            return known.filter(entity -> !antecedents.isForbidden(pronoun.get(), entity))
                    .or(() -> antecedents.of(pronoun.get(), quotation));
        }
        return known.or(() -> apposed(phrase)).or(() -> surname(phrase));
    }

    /** Places and things made say nothing; an outlet of the coverage carries words, it does not speak them. */
    private boolean maySpeak(String id) {
        return cast.entity(id)
                .filter(entity -> entity.kind() != EntityKind.PLACE && entity.kind() != EntityKind.WORK)
                .filter(entity -> outlets.stream().noneMatch(outlet -> isPartOf(entity.name(), outlet)))
                .isPresent();
    }

    private static boolean isPartOf(String name, String outlet) {
        return outlet.equals(name) || outlet.endsWith(" " + name);
    }

    /** « le président du conseil, Édouard Lanvaux »: the only person named, behind a comma that ends the description. */
    private Optional<String> apposed(Span phrase) {
        List<EntityMention> people = reading.entities().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON
                        && mention.form() == MentionForm.NAME
                        && phrase.contains(mention.span()))
                .toList();
        if (people.size() != 1 || people.get(0).span().end() != phrase.end()) {
            return Optional.empty();
        }
        String before = reading.text()
                .substring(phrase.start(), people.get(0).span().start())
                .strip();
        return before.endsWith(",")
                ? cast.entityOf(reading.article().id(), people.get(0).span())
                : Optional.empty();
    }

    /** « M. Lanvaux »: a form of address and the last name of one person whom the article names in full. */
    private Optional<String> surname(Span phrase) {
        String[] words = phrase.in(reading.text()).strip().split("[\\s\\u00a0\\u202f]+");
        boolean addressed = words.length == 2 && isCapital(words[0]) && isCapital(words[1]) && words[0].length() <= 5;
        if (!addressed) {
            return Optional.empty();
        }
        Set<String> bearers = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.kind() == EntityKind.PERSON
                    && mention.form() == MentionForm.NAME
                    && mention.name().endsWith(" " + words[1])) {
                cast.entityOf(reading.article().id(), mention.span()).ifPresent(bearers::add);
            }
        }
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /**
     * « le commandant du Grand-Pétrel » holds the name of somebody else, and none of the entity it was taken for: then
     * it is not sure enough who is meant.
     */
    private boolean namesAnother(Span phrase, String entity) {
        boolean own = false;
        boolean another = false;
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME && phrase.contains(mention.span())) {
                boolean same = cast.entityOf(reading.article().id(), mention.span())
                        .map(entity::equals)
                        .orElse(false);
                own |= same;
                another |= !same;
            }
        }
        return another && !own;
    }

    private static Reason reason(String words, Entity entity) {
        return words.equals(entity.name())
                ? Reason.of("speech.speaker.named", words)
                : Reason.of("speech.speaker.meant", words, entity.name());
    }

    /** The cast id of who relayed the words. */
    Optional<String> via(Quotation quotation) {
        return quotation
                .attribution()
                .via()
                .flatMap(span -> cast.entityOf(reading.article().id(), span));
    }

    private Optional<String> entityOf(Span phrase) {
        Optional<String> own = cast.entityOf(reading.article().id(), phrase);
        return own.isPresent()
                ? own
                : behindRelative(phrase)
                        .flatMap(noun -> cast.entityOf(reading.article().id(), noun));
    }

    /** "the minister, WHO said": the noun that the relative clause of the phrase describes. */
    private Optional<Span> behindRelative(Span phrase) {
        Optional<Sentence> sentence = reading.sentenceAt(phrase.start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt at = sentence.get().tokenAt(phrase.start());
        if (at.isEmpty() || !sentence.get().token(at.getAsInt()).span().equals(phrase)) {
            return Optional.empty();
        }
        int verb = sentence.get().token(at.getAsInt()).head();
        Token clause =
                verb < 0 ? sentence.get().token(at.getAsInt()) : sentence.get().token(verb);
        boolean relative = clause.deprel().equals("acl:relcl") && clause.head() >= 0;
        return relative ? mention(sentence.get().token(clause.head()).span()) : Optional.empty();
    }

    private Optional<Span> mention(Span noun) {
        return reading.mentionAt(noun).map(mention -> mention.span());
    }
}
