package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Entity;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** Whom a title or a common noun beside a cue means, by what the coverage tells of those of whom the article speaks. */
final class Titles {
    private final Cast cast;
    private final Reading reading;
    private final Speakers.Known known;

    Titles(Cast cast, Reading reading, Speakers.Known known) {
        this.cast = cast;
        this.reading = reading;
        this.known = known;
    }

    /** « la présidente de la FMR » is who was told to preside over it: the name in the phrase is where, not who. */
    boolean fits(Span phrase, String entity) {
        List<EntityMention> inside = named(phrase);
        boolean person = isOf(entity, EntityKind.PERSON);
        return person
                && inside.size() == 1
                && inside.get(0).span().start() > phrase.start()
                && entityOf(inside.get(0))
                        .filter(where -> isTold(entity, where))
                        .isPresent();
    }

    private boolean isTold(String holder, String organisation) {
        return known.roles().stream()
                .anyMatch(role -> role.holder().filter(holder::equals).isPresent()
                        && role.organisation().filter(organisation::equals).isPresent());
    }

    /** Who bears the title on the day of the article. */
    Optional<String> bearer(Span phrase) {
        return known.offices().meantBy(reading.article().id(), phrase).filter(who -> agrees(phrase, who));
    }

    private boolean agrees(Span phrase, String who) {
        Gender own = known.genders().of(who);
        Gender told = reading.tokens(phrase).stream()
                .filter(token -> token.upos().equals("NOUN") || token.upos().equals("DET"))
                .map(Antecedents::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        return own == Gender.UNKNOWN || told == Gender.UNKNOWN || own == told;
    }

    /** « la fédération », "the federation": the only organisation of the article that some source calls so. */
    Optional<String> called(Span phrase) {
        List<Token> words = reading.tokens(phrase);
        boolean plain = words.size() == 2
                && words.get(0).upos().equals("DET")
                && words.get(0).feature("Definite").equals("Def")
                && words.get(1).upos().equals("NOUN");
        if (!plain) {
            return Optional.empty();
        }
        Words noun = Words.of(words.get(1).form());
        Set<String> called = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME) {
                entityOf(mention)
                        .flatMap(cast::entity)
                        .filter(entity -> entity.kind() == EntityKind.ORGANISATION && hasWord(entity, noun))
                        .map(Entity::id)
                        .ifPresent(called::add);
            }
        }
        return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
    }

    private static boolean hasWord(Entity entity, Words noun) {
        return isIn(entity.name(), noun) || entity.aliases().stream().anyMatch(alias -> isIn(alias.name(), noun));
    }

    /** The noun opens the name, in this language or in one with words of the same root. */
    private static boolean isIn(String name, Words noun) {
        Words words = Words.of(name);
        boolean same = words.list().stream().anyMatch(noun.list()::contains);
        return words.size() > 1
                && (same || !noun.roots().isEmpty() && words.roots().containsAll(noun.roots()));
    }

    private List<EntityMention> named(Span phrase) {
        return reading.entities().stream()
                .filter(mention -> mention.form() == MentionForm.NAME && phrase.contains(mention.span()))
                .toList();
    }

    private Optional<String> entityOf(EntityMention mention) {
        return cast.entityOf(reading.article().id(), mention.span());
    }

    private boolean isOf(String id, EntityKind kind) {
        return cast.entity(id).filter(entity -> entity.kind() == kind).isPresent();
    }
}
