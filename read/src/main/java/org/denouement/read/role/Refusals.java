package org.denouement.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;

/**
 * Offers that are refused in words which name no post: « lui a proposé de diriger Norvia. Elle a refusé. », "offered to
 * make him permanent, and he had said no".
 */
final class Refusals {
    private static final int MOST_SENTENCES_LATER = 2;

    private final Reading reading;
    private final RoleLexicon lexicon;

    Refusals(Reading reading, RoleLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** A refusal for each offer among the roles that is refused soon after. */
    List<RoleMention> of(List<RoleMention> roles) {
        List<RoleMention> refused = new ArrayList<>();
        for (RoleMention offer : roles) {
            boolean offered = offer.status() == RoleStatus.OFFERED && offer.change() == RoleChange.STARTS;
            if (offered && offer.holder().isPresent()) {
                refusal(offer, offer.holder().get()).ifPresent(refused::add);
            }
        }
        return refused;
    }

    private Optional<RoleMention> refusal(RoleMention offer, Span holder) {
        int first = indexOf(offer.title().span());
        Optional<EntityMention> person = mentionAt(holder);
        if (first < 0 || person.isEmpty()) {
            return Optional.empty();
        }
        int last = Math.min(reading.sentences().size() - 1, first + MOST_SENTENCES_LATER);
        for (int i = first; i <= last; i++) {
            Sentence sentence = reading.sentences().get(i);
            for (int token = 0; token < sentence.tokens().size(); token++) {
                boolean later = sentence.token(token).span().start()
                        > offer.title().span().start();
                if (later
                        && (refuses(sentence, token) && isSubject(sentence, token, person.get())
                                || isSaidOf(sentence, token, person.get()))) {
                    return Optional.of(refused(offer, sentence.token(token).span()));
                }
            }
        }
        return Optional.empty();
    }

    private int indexOf(Span words) {
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (reading.sentences().get(i).span().contains(words)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<EntityMention> mentionAt(Span span) {
        return reading.entities().stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst();
    }

    /** "He would rather not", « il a dit non »: a phrase of refusal right behind who was offered. */
    private boolean isSaidOf(Sentence sentence, int token, EntityMention person) {
        Line line = Line.of(reading.text(), sentence);
        int piece = line.pieceOver(sentence.token(token).span().start());
        return lexicon.words("refusal").longestAt(line, piece).isPresent()
                && Names.of(reading, line)
                        .personBefore(piece)
                        .filter(told -> nameOf(told).equals(nameOf(person)))
                        .isPresent();
    }

    private boolean refuses(Sentence sentence, int token) {
        if (!sentence.token(token).upos().equals("VERB") || Clauses.isNegated(sentence, token)) {
            return false;
        }
        OptionalInt object = Clauses.object(sentence, token);
        boolean ofOffer = object.isEmpty()
                || object.getAsInt() < token
                || lexicon.isOffer(sentence.token(object.getAsInt()).lemma());
        boolean verb = lexicon.change(true, sentence.token(token).lemma())
                .filter(change -> change.status() == RoleStatus.REFUSED)
                .isPresent();
        boolean deed = sentence.dependent(token, "xcomp").isPresent()
                || sentence.dependent(token, "ccomp").isPresent();
        return verb && ofOffer && !deed;
    }

    /** The one who was offered, or a pronoun that nothing resolves and that can mean nobody else of the other sex. */
    private boolean isSubject(Sentence sentence, int verb, EntityMention person) {
        OptionalInt subject = Clauses.subject(sentence, verb);
        if (subject.isEmpty()) {
            return false;
        }
        Span words = sentence.token(subject.getAsInt()).span();
        Optional<EntityMention> told = reading.entities().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON)
                .filter(mention -> mention.span().contains(words))
                .findFirst();
        if (told.isEmpty()) {
            return sentence.token(subject.getAsInt()).upos().equals("PRON") && agrees(sentence, subject, person);
        }
        boolean open = told.get().form() == MentionForm.PRONOUN
                && told.get().antecedent().isEmpty();
        return nameOf(told.get()).equals(nameOf(person)) || open && agrees(sentence, subject, person);
    }

    private static boolean agrees(Sentence sentence, OptionalInt subject, EntityMention person) {
        String gender = sentence.token(subject.getAsInt()).feature("Gender");
        return switch (person.gender()) {
            case FEMININE -> gender.equals("Fem");
            case MASCULINE -> gender.equals("Masc");
            case UNKNOWN -> false;
        };
    }

    private String nameOf(EntityMention mention) {
        return Names.meant(mention).in(reading.text());
    }

    private RoleMention refused(RoleMention offer, Span trigger) {
        Optional<EventMention> event = reading.facts().events().stream()
                .filter(told -> told.trigger().overlaps(trigger))
                .filter(told -> told.how().status() == Status.HAPPENED)
                .findFirst();
        return new RoleMention(
                offer.holder(),
                offer.title(),
                offer.organisation(),
                RoleStatus.REFUSED,
                RoleChange.STARTS,
                event.flatMap(EventMention::when),
                Offers.RULE + ".refused");
    }
}
