package org.denouement.read.role;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/**
 * Whom an offer is made to when a pronoun says it that nothing has resolved: « M. Sato ne sera pas candidat. Mardi, le
 * président lui a proposé de diriger Norvia »: the subject of the sentence before, who is not the one who offers. And who takes up a post that one was just given.
 */
final class Recipients {
    private final Reading reading;

    Recipients(Reading reading) {
        this.reading = reading;
    }

    List<RoleMention> told(List<RoleMention> roles) {
        return roles.stream()
                .filter(role -> !isFirstDay(role) || holder(role, roles).isPresent())
                .map(role ->
                        holder(role, roles).map(person -> heldBy(role, person)).orElse(role))
                .toList();
    }

    private static boolean isFirstDay(RoleMention role) {
        return role.holder().isEmpty()
                && role.title().concept().equals(TitlePhrase.POST)
                && role.rule().endsWith(".office");
    }

    private Optional<Span> holder(RoleMention role, List<RoleMention> roles) {
        if (isFirstDay(role)) {
            return appointed(role, roles);
        }
        boolean open = role.status() == RoleStatus.OFFERED
                && role.rule().equals(Offers.RULE)
                && role.holder().isEmpty();
        return open ? subjectBefore(role.title().span()).map(EntityMention::span) : Optional.empty();
    }

    private static RoleMention heldBy(RoleMention role, Span person) {
        return new RoleMention(
                Optional.of(person),
                role.title(),
                role.organisation(),
                role.status(),
                role.change(),
                role.when(),
                role.rule());
    }

    /** « Anna Petit a été nommée directrice. L’ancienne juge prendra ses fonctions lundi. »: the one just appointed. */
    private Optional<Span> appointed(RoleMention role, List<RoleMention> roles) {
        int at = indexOf(role.title().span());
        List<Span> people = roles.stream()
                .filter(other ->
                        other.change() == RoleChange.STARTS && other.holder().isPresent())
                .filter(other -> other.status() == RoleStatus.HELD || other.status() == RoleStatus.ELECT)
                .filter(other -> indexOf(other.title().span()) == at - 1)
                .flatMap(other -> other.holder().stream())
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private int indexOf(Span words) {
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (reading.sentences().get(i).span().contains(words)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<EntityMention> subjectBefore(Span words) {
        int at = indexOf(words);
        if (at <= 0) {
            return Optional.empty();
        }
        Sentence own = reading.sentences().get(at);
        return subject(reading.sentences().get(at - 1)).filter(person -> reading.entities().stream()
                .filter(other -> own.span().contains(other.span()))
                .noneMatch(other -> isSame(other, person)));
    }

    /** The person named as the subject of the main clause. */
    private Optional<EntityMention> subject(Sentence sentence) {
        OptionalInt subject = sentence.subject();
        return subject.isEmpty()
                ? Optional.empty()
                : personAt(sentence.token(subject.getAsInt()).span());
    }

    /** The person named there, or whose name follows a form of address. */
    private Optional<EntityMention> personAt(Span words) {
        return reading.entities().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.form() != MentionForm.PRONOUN)
                .filter(mention -> mention.span().contains(words))
                .map(Names::meant)
                .flatMap(name -> reading.entities().stream()
                        .filter(mention -> mention.form() == MentionForm.NAME)
                        .filter(mention -> mention.span().equals(name)))
                .findFirst();
    }

    private boolean isSame(EntityMention other, EntityMention person) {
        String name = person.name();
        return other.form() == MentionForm.NAME && (other.name().endsWith(name) || name.endsWith(other.name()));
    }
}
