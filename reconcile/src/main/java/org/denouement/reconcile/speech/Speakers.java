package org.denouement.reconcile.speech;

import java.util.Optional;
import java.util.OptionalInt;
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

    Speakers(Cast cast, Reading reading) {
        this.cast = cast;
        this.reading = reading;
    }

    Speaker of(Quotation quotation) {
        Optional<Span> source = quotation.attribution().source();
        if (source.isEmpty()) {
            return new Speaker(Optional.empty(), quotation.because());
        }
        String words = source.get().in(reading.text());
        Optional<String> id = entityOf(source.get()).filter(entity -> !namesAnother(source.get(), entity));
        return id.flatMap(cast::entity)
                .map(entity -> new Speaker(Optional.of(entity.id()), reason(words, entity)))
                .orElseGet(() -> new Speaker(Optional.empty(), Reason.of("speech.speaker.nobody", words)));
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
